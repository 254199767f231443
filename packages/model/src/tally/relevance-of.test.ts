import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework.js';
import type { CaseAnswer } from '../inspection.js';
import { item, youth2018 } from '../testing/youth-2018.js';
import { relevanceOf } from './relevance-of.js';
import { tally } from './tally.js';

/** The second question is asked of those who take medicines; the third where the first was answered yes. */
const framework: Framework = youth2018({
  samples: [{ name: 'Records', fields: [{ name: 'Medicines', type: 'yesOrNo' }] }],
  items: [
    item('question', '1', { sample: 'Records', rule: { by: 'percentage', banding: 'CaseQuality' } }),
    item('question', '2', {
      sample: 'Records',
      rule: { by: 'percentage', banding: 'CaseQuality' },
      relevance: { test: 'yesOrNo', field: 'Medicines', is: true },
    }),
    item('question', '3', {
      sample: 'Records',
      rule: { by: 'percentage', banding: 'CaseQuality' },
      relevance: { test: 'answer', question: '1', is: 'yes' },
    }),
  ],
  overall: { rule: { by: 'notRated', because: { text: 'a trial' } }, limits: [] },
});

function asked(fields: Readonly<Record<string, string>>, answers: Readonly<Record<string, CaseAnswer>>) {
  return Object.fromEntries(relevanceOf(framework, { case: 'A', sample: 'Records', fields, answers }));
}

describe('what is asked of a case', () => {
  it('cannot be told before what it turns on is recorded', () => {
    expect(asked({}, {})).toEqual({ 1: true, 2: 'unknown', 3: 'unknown' });
    expect(asked({ Medicines: 'perhaps' }, { 1: 'maybe' as CaseAnswer })).toEqual({
      1: true,
      2: 'unknown',
      3: 'unknown',
    });
  });

  it('follows from fields and answers', () => {
    expect(asked({ Medicines: 'yes' }, { 1: 'no' })).toEqual({ 1: true, 2: true, 3: false });
    expect(asked({ Medicines: ' no ' }, { 1: 'yes' })).toEqual({ 1: true, 2: false, 3: true });
    // Not applicable is an answer, and it is not yes.
    expect(asked({ Medicines: 'no' }, { 1: 'na' })).toMatchObject({ 3: false });
  });

  it('is what the tally then asks for', () => {
    for (const Medicines of ['yes', 'no']) {
      for (const first of ['yes', 'no'] as const) {
        const record = { case: 'A', sample: 'Records', fields: { Medicines }, answers: { 1: first } };
        const missing = tally(framework, [record]).problems.map(({ path }) => path.replace('/0/', ''));
        const relevant = [...relevanceOf(framework, record)].filter(([id, is]) => is === true && id !== '1');
        expect(missing).toEqual(relevant.map(([id]) => id));
      }
    }
  });

  it('is nothing for a sample that the framework does not have', () => {
    expect(relevanceOf(framework, { case: 'A', sample: 'Files', fields: {}, answers: {} }).size).toBe(0);
  });
});
