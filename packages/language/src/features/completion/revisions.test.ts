import { describe, expect, it } from 'vitest';
import { harbour, labels, written } from '../../testing/offered.js';
import type { TestFiles } from '../../testing/workspace.js';

describe('a framework that revises another', () => {
  const revision = (inside: string): TestFiles => ({
    'base.yardstick': harbour({}),
    'new.yardstick': `use "./base.yardstick"\nframework Next revises Harbour {\n ${inside}\n}`,
  });

  it('says only what changes', async () => {
    expect(await labels(revision('▮'))).toEqual([
      'publisher',
      'version',
      'effective from',
      'source',
      'replace',
      'add',
      'remove',
    ]);
  });

  it('adds the next number of each place that may hold it', async () => {
    expect(await labels(revision('add standard ▮'))).toEqual(['1.2', '2.5']);
    expect(await labels(revision('add to 2 standard ▮'))).toEqual(['2.5']);
    expect(await labels(revision('add domain ▮'))).toEqual(['3']);
    expect(await labels(revision('add to ▮'))).toEqual(['1', '1.1', '2', '2.1', '2.2', '2.4']);
  });

  it('replaces and removes what the base has', async () => {
    expect(await labels(revision('replace question ▮'))).toEqual(['1.1.1', '1.1.2']);
    expect(await labels(revision('remove standard ▮'))).toEqual(['1.1', '2.1', '2.2', '2.4']);
    expect(await labels(revision('remove banding ▮'))).toEqual(['Share', 'Total']);
  });

  it('replaces only what the base has, and adds to an item only what may stand in it', async () => {
    expect(await labels(revision('replace ▮'))).toEqual([
      'domain',
      'standard',
      'question',
      'scale',
      'banding',
      'wording',
      'cases',
      'overall',
      'check',
    ]);
    expect(await labels(revision('add to 1.1 ▮'))).toEqual(['judgement', 'question', 'criterion']);
  });

  it('begins what is replaced as the base has it, or names it where something stands behind it', async () => {
    expect(await written(revision('replace banding ▮'), 'Share')).toBe(
      'Share of percent to Rating rounded to whole {\n\t0 to 49 is Poor\n\t50 or more is Good\n\\}',
    );
    expect(await written(revision('replace banding ▮ of percent'), 'Share')).toBe('Share');
  });
});
