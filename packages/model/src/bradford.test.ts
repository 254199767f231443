import { describe, expect, it } from 'vitest';
import { BRADFORD, BRADFORD_STANDARDS } from './testing/bradford-2020.js';
import { rated, traceOf } from './testing/evaluated.js';
import { STANDARDS, YOUTH_2018 } from './testing/youth-2018.js';

describe('Bradford, January 2020', () => {
  const result = rated(YOUTH_2018, BRADFORD);

  it('has the twelve published ratings', () => {
    const standards = STANDARDS.map((id) => [id, result.ratings[id]]);
    expect(Object.fromEntries(standards)).toEqual(BRADFORD_STANDARDS);
  });

  it('scores 7 of 36 and requires improvement', () => {
    expect(result).toMatchObject({ score: 7, maximum: 36, overall: 'RequiresImprovement' });
  });

  it('says what decided 2.1 and how far its figures are from the next rating', () => {
    expect(traceOf(result, '2.1')).toEqual({
      item: '2.1',
      kind: 'standard',
      rating: 'Inadequate',
      rule: 'lowest of questions',
      decidedBy: ['2.1.3'],
    });
    expect(traceOf(result, '2.1.3')).toEqual({
      item: '2.1.3',
      kind: 'question',
      rating: 'Inadequate',
      rule: 'CaseQuality',
      figure: { value: 43 },
      band: { range: 'below 50', words: 'Minority' },
      boundaries: { upper: { at: 50, level: 'RequiresImprovement', points: 7 } },
    });
    expect(traceOf(result, '2.1.2')).toMatchObject({
      band: { range: '50 to 64', words: 'Too few' },
      boundaries: {
        lower: { at: 50, level: 'Inadequate', points: 14 },
        upper: { at: 65, level: 'Good', points: 1 },
      },
    });
  });

  it('says that one point less would have made it Inadequate', () => {
    expect(traceOf(result, 'overall')).toEqual({
      item: 'overall',
      kind: 'overall',
      rating: 'RequiresImprovement',
      rule: 'OverallScore of sum of standards',
      figure: { value: 7, score: 7, maximum: 36 },
      band: { range: '7 to 18' },
      boundaries: {
        lower: { at: 7, level: 'Inadequate', points: 0 },
        upper: { at: 19, level: 'Good', points: 12 },
      },
    });
  });

  it('has a trace entry for every item that has a rule, in published order, then the overall', () => {
    expect(result.trace).toHaveLength(4 + 8 + 23 + 1);
    expect(result.trace.slice(3, 6).map(({ item }) => item)).toEqual(['1.4', '2.1', '2.1.1']);
    expect(result.trace.at(-1)?.item).toBe('overall');
  });

  it('notices nothing amiss: every percentage comes from some number of relevant cases in its sample', () => {
    expect(result.notices).toEqual([]);
  });
});
