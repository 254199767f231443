import { evaluate, relevanceOf, tally, validate, type Framework, type Item } from '@yardstick/model';
import type { FormEngine } from '../engine.js';

/** The reference evaluator in the place of a generated engine, which gives the same. */
export function engineOf(framework: Framework): FormEngine {
  return {
    framework,
    digest: framework.digest,
    rate: (inspection) => {
      const evaluation = evaluate(framework, inspection);
      if (!evaluation.ok) throw new Error(evaluation.problems.map(({ message }) => message).join('\n'));
      return evaluation.result;
    },
    validate: (input) => validate(framework, input),
    tally: (cases) => tally(framework, cases),
    relevanceOf: (record) => relevanceOf(framework, record),
  };
}

function item(kind: Item['kind'], id: string, more: Partial<Item>): Item {
  return { kind, id, weight: 1, rule: null, limits: [], prompts: [], evidence: [], items: [], ...more };
}

/**
 * Two standards, of which the inspectors judge the first; the second is the lowest of two questions answered case by case, the second
 * of them only for those who take medicines. The sum of the standards is capped where there is no manager.
 */
export const HOME: Framework = {
  name: 'Home',
  scales: [
    {
      name: 'Rating',
      levels: [
        { name: 'Poor', score: 0 },
        { name: 'Fair', score: 1 },
        { name: 'Good', score: 2 },
      ],
    },
  ],
  bandings: [
    {
      name: 'Quality',
      measure: 'percent',
      scale: 'Rating',
      decimals: 0,
      bands: [
        { to: 50, toIncluded: false, level: 'Poor' },
        { from: 50, to: 79, toIncluded: true, level: 'Fair' },
        { from: 80, level: 'Good' },
      ],
    },
    {
      name: 'Total',
      measure: 'score',
      scale: 'Rating',
      decimals: null,
      bands: [
        { from: 0, to: 1, toIncluded: true, level: 'Poor' },
        { from: 2, to: 3, toIncluded: true, level: 'Fair' },
        { from: 4, to: 4, toIncluded: true, level: 'Good' },
      ],
    },
  ],
  wordings: [],
  samples: [{ name: 'Records', fields: [{ name: 'Medicines', type: 'yesOrNo' }] }],
  checks: [{ name: 'Manager', title: { text: 'Is there a manager?' } }],
  statistics: [{ name: 'Beds', title: { text: 'Beds occupied' }, unit: 'percent' }],
  discretions: [],
  noteHeadings: [{ kind: 'standard', headings: [{ text: 'Strengths' }] }],
  items: [
    item('standard', '1', { rule: { by: 'inspectors', scale: 'Rating' } }),
    item('standard', '2', {
      rule: {
        by: 'lowest',
        members: { kind: 'question', ids: ['2.1', '2.2'], ignoringUnrated: false, words: 'questions' },
      },
      items: [
        item('question', '2.1', { sample: 'Records', rule: { by: 'percentage', banding: 'Quality' } }),
        item('question', '2.2', {
          sample: 'Records',
          rule: { by: 'percentage', banding: 'Quality' },
          relevance: { test: 'yesOrNo', field: 'Medicines', is: true },
        }),
      ],
    }),
  ],
  overall: {
    rule: {
      by: 'sum',
      banding: 'Total',
      members: { kind: 'standard', ids: ['1', '2'], ignoringUnrated: false, words: 'standards' },
    },
    limits: [
      {
        atMost: 'Poor',
        when: { test: 'check', check: 'Manager', is: false },
        words: 'at most Poor when Manager is no',
      },
    ],
  },
  digest: 'sha256-home',
};
