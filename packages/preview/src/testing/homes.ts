import { evaluate, type Framework, type Inspection, type Item } from '@yardstick/model';
import type { Content, ShownInspection } from '../contract/content.js';

const item = (
  kind: Item['kind'],
  id: string,
  title: string,
  rule: Item['rule'],
  more: Partial<Item> = {},
): Item => ({
  kind,
  id,
  title: { text: title, translations: { cy: `${title} (cy)` } },
  weight: 1,
  rule,
  limits: [],
  prompts: [],
  evidence: [],
  items: [],
  ...more,
});

/** Two standards: one judged, one the lowest of two questions that are answered case by case. */
export const homes: Framework = {
  name: 'Homes',
  title: { text: 'Inspection of homes', translations: { cy: 'Arolygu cartrefi' } },
  scales: [
    {
      name: 'Rating',
      levels: [
        { name: 'Poor', score: 0 },
        { name: 'Fair', score: 1, label: { text: 'Fair enough' } },
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
  samples: [{ name: 'Records', fields: [] }],
  checks: [{ name: 'Safe', title: { text: 'Is everyone safe?' } }],
  statistics: [],
  discretions: [],
  noteHeadings: [],
  items: [
    item('standard', '1', 'Leadership', { by: 'inspectors', scale: 'Rating' }),
    item(
      'standard',
      '2',
      'Care',
      {
        by: 'lowest',
        members: { kind: 'question', ids: ['2.1', '2.2'], ignoringUnrated: false, words: 'questions' },
      },
      {
        sample: 'Records',
        items: [
          item(
            'question',
            '2.1',
            'Medicines',
            { by: 'percentage', banding: 'Quality' },
            { sample: 'Records' },
          ),
          item('question', '2.2', 'Meals', { by: 'percentage', banding: 'Quality' }, { sample: 'Records' }),
        ],
      },
    ),
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
        when: { test: 'check', check: 'Safe', is: false },
        words: 'at most Poor when Safe is no',
      },
    ],
  },
  digest: '',
};

/** 1 is Good, 2 is Fair: 7 of 10 is 70%, 85% would be Good. Together 3 of 4, which is Fair. */
export const elm: Inspection = {
  framework: 'Homes',
  inspection: 'Elm',
  service: 'Elm House',
  cases: { Records: 10 },
  answers: { '1': 'Good', '2.1': { yes: 7, of: 10 }, '2.2': 85 },
  checks: { Safe: true },
};

/** What a host shows of an inspection of these homes. */
export function shownOf(inspection: Inspection, key = 'elm', framework = homes): ShownInspection {
  const evaluation = evaluate(framework, inspection);
  return {
    key,
    inspection,
    ...(evaluation.ok && { result: evaluation.result }),
    partial: [],
    disagreements: [],
  };
}

export function contentOf(inspection: Inspection, key = 'elm'): Content {
  return {
    subject: key,
    toolVersion: '1.0.0',
    frameworkName: 'Homes',
    model: homes,
    shown: shownOf(inspection, key),
    choices: [{ key, name: inspection.inspection ?? '' }],
    problems: [],
  };
}
