import { describe, expect, it } from 'vitest';
import { harbour, labels, written } from '../../testing/offered.js';

describe('bands', () => {
  it('are offered in each of their forms for the levels that have none yet', async () => {
    const half = (bands: string): string =>
      harbour({ top: `banding Half of percent to Rating rounded to whole {\n${bands}\n}` });
    expect(await labels(half(' ▮'))).toEqual([
      'below 50 is …',
      '50 to 64 is …',
      '50 to below 65 is …',
      '80 or more is …',
    ]);
    expect(await written(half(' below 50 is Poor\n ▮'), '50 or more is …')).toBe(
      '${1:50} or more is ${3|Fair,Good|}',
    );
  });

  it('begin where the one above ends, or with the number that is typed', async () => {
    const total = (bands: string): string =>
      harbour({ top: `banding Sum of score to Rating {\n${bands}\n}` });
    expect(await labels(total(' 0 to 3 is Poor\n ▮'))).toEqual([
      '4 to 7 is …',
      '4 to below 8 is …',
      '4 or more is …',
    ]);
    expect(await labels(total(' 0 to 3 is Poor\n 5▮'))).toEqual([
      '5 to 8 is …',
      '5 to below 9 is …',
      '5 or more is …',
    ]);
    const tenths = 'banding Half of percent to Rating rounded to 1 decimal {\n 0 to 49.9 is Poor\n ▮\n}';
    expect(await labels(harbour({ top: tenths }))).toContain('50 or more is …');
  });

  it('are rounded to whole or to decimals', async () => {
    expect(await labels(harbour({ top: 'banding Half of percent to Rating rounded to ▮ {\n}' }))).toEqual([
      'whole',
      '1 decimal',
      '2 decimals',
    ]);
  });

  it('lead to the levels of the scale of the banding', async () => {
    expect(await labels(harbour({ top: 'banding Half of percent to Care {\n below 50 is ▮\n}' }))).toEqual([
      'Low',
      'High',
    ]);
  });
});

describe('phrases', () => {
  it('are offered with the proportion that they say, and proportions after "when"', async () => {
    const wording = (phrase: string): string => harbour({ top: `wording Shares {\n ${phrase}\n}` });
    expect(await labels(wording('▮'))).toEqual([
      '"…" when 80 or more',
      '"…" when below 50',
      '"…" when 100',
      'counts when',
      'percentage when',
    ]);
    expect(await labels(wording('"most" when ▮'))).toEqual([
      'all but',
      'below',
      '80 or more',
      '100',
      '14 cases or fewer',
    ]);
  });
});
