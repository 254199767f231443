import type { Rule, TraceEntry } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.js';
import { labelsWith, standards, sum } from './testing/small-framework.js';

const standard = { item: '1.1', kind: 'standard', rating: 'Good', rule: 'Quality' } as const;
const overall = {
  item: 'overall',
  kind: 'overall',
  rating: 'Good',
  rule: 'Quality of sum of standards',
} as const;

function said(entry: TraceEntry, rule: Rule = sum): string[] {
  return explain(entry, labelsWith(rule), { '1.1': 'Good', '1.2': 'RequiresImprovement' });
}

describe('what decided', () => {
  it('is a percentage as published, or as counted and rounded', () => {
    const band = { range: '65 or more', words: 'Most' };
    expect(said({ ...standard, figure: { value: 67 }, band })).toEqual([
      '67%, as published, in the band “65 or more” (Most).',
    ]);
    expect(said({ ...standard, figure: { value: 65, exact: '129/2', yes: 129, of: 200 }, band })).toEqual([
      '129 of 200 relevant cases answered yes, which is 65% (64.5 before rounding), in the band “65 or more” (Most).',
    ]);
  });

  it('is a sum, a mean or a share, without what was left out', () => {
    const figure = { value: 3, score: 3, maximum: 4 };
    const band = { range: '3 to 4' };
    expect(said({ ...overall, figure, band, unrated: ['1.2'] })).toEqual([
      'The sum of standards is 3 of 4, in the band “3 to 4”. Left out because not rated: 1.2.',
    ]);
    expect(said({ ...overall, figure: { ...figure, value: 1.5 }, band }, { ...sum, by: 'mean' })).toEqual([
      'The mean of standards is 1.5, from 3 of 4, in the band “3 to 4”.',
    ]);
    expect(said({ ...overall, figure: { ...figure, value: 75 }, band }, { ...sum, by: 'share' })).toEqual([
      'The share of standards is 75%, from 3 of 4, in the band “3 to 4”.',
    ]);
  });

  it('is the members that have that level', () => {
    const rule: Rule = { by: 'lowest', members: standards };
    expect(said({ ...overall, rule: 'lowest of standards', decidedBy: ['1.2'] }, rule)).toEqual([
      'Lowest of standards: 1.2 Leadership (Requires improvement) decides.',
    ]);
    expect(said({ ...overall, rule: 'lowest of standards', decidedBy: ['1.1', '1.2'] }, rule)).toEqual([
      'Lowest of standards: 1.1 Staff (Good) and 1.2 Leadership (Requires improvement) decide.',
    ]);
  });

  it('is the inspectors, or what was published', () => {
    expect(said({ ...standard, item: '1.2' })).toEqual(['Judged by the inspectors.']);
    expect(said({ ...overall, entered: true })).toEqual(['Entered as published.']);
    expect(
      said({
        ...overall,
        entered: true,
        figure: { value: 3, score: 3, maximum: 4 },
        band: { range: '3 to 4' },
      }),
    ).toEqual(['Entered as published. The sum of standards is 3 of 4, in the band “3 to 4”.']);
  });

  it('is the reason for no rating', () => {
    expect(said({ ...standard, rating: null, notRated: 'no relevant cases' })).toEqual([
      'Not rated: no relevant cases.',
    ]);
  });

  it('is a proportion in words', () => {
    expect(
      said({
        ...standard,
        rating: null,
        figure: { value: 85.714285, yes: 12, of: 14 },
        description: '12 out of 14',
      }),
    ).toEqual(['12 of 14 relevant cases answered yes, which is 85.71%: “12 out of 14”.']);
  });
});

describe('how far the boundaries are', () => {
  it('is said in points and in cases', () => {
    const boundaries = {
      upper: { at: 80, level: 'Good', points: 15, cases: 1 },
      lower: { at: 65, level: 'RequiresImprovement', points: 0.5, cases: 2 },
    };
    expect(said({ ...standard, figure: { value: 65 }, boundaries }).slice(1)).toEqual([
      'Good begins at 80%: 15 points more, or 1 more case answered yes.',
      'Below 65% it would be Requires improvement: it stands 0.5 points above that. 2 cases fewer answered yes would do it.',
    ]);
  });

  it('is said without a percent sign of a score, and plainly on the edge', () => {
    const boundaries = {
      upper: { at: 4, level: 'Good', points: 1 },
      lower: { at: 3, level: 'Poor', points: 0 },
    };
    expect(said({ ...overall, figure: { value: 3, score: 3, maximum: 4 }, boundaries }).slice(1)).toEqual([
      'Good begins at 4: 1 point more.',
      'Below 3 it would be Poor: it stands on that edge.',
    ]);
  });
});

describe('what departed from the rule', () => {
  it('is a limit, whether it changed anything or not', () => {
    const limits = [
      { words: 'at most Good when 1.1 is Poor', changed: false },
      { words: 'at most RequiresImprovement when Safe is no', changed: true },
    ];
    expect(
      said({ ...overall, rating: 'RequiresImprovement', ruled: 'Outstanding', limits }).slice(1),
    ).toEqual([
      'The limit “at most Good when 1.1 is Poor” held and changed nothing.',
      'The limit “at most RequiresImprovement when Safe is no” held and lowered the rating from Outstanding.',
    ]);
  });

  it('is a recorded decision, with what the rules alone give', () => {
    const override = {
      mechanical: 'RequiresImprovement',
      because: 'One case of twelve',
      discretion: 'Ratings panel',
      grounds: ['one case changes the rating'],
    };
    expect(said({ ...overall, override }).slice(1)).toEqual([
      'By the rules alone it is Requires improvement. It was changed under “Ratings panel” (one case changes the rating): One case of twelve.',
    ]);
  });
});
