/**
 * The 2018 regime as model data, written by hand from Annexes 1 and 2 of the Bradford report (January 2020). Key questions of
 * domain 1 carry no rating and take no answer, so they are left out here.
 */
import { withDigest } from '../digest/digest.js';
import type { Banding, Framework, Item, Rule, Sample, Scale } from '../framework.js';

export const RATING: Scale = {
  name: 'Rating',
  levels: [
    { name: 'Inadequate', score: 0 },
    { name: 'RequiresImprovement', score: 1, label: { text: 'Requires improvement' } },
    { name: 'Good', score: 2 },
    { name: 'Outstanding', score: 3 },
  ],
};

export const CASE_QUALITY: Banding = {
  name: 'CaseQuality',
  measure: 'percent',
  scale: 'Rating',
  decimals: 0,
  bands: [
    { to: 50, toIncluded: false, level: 'Inadequate', words: { text: 'Minority' } },
    { from: 50, to: 64, toIncluded: true, level: 'RequiresImprovement', words: { text: 'Too few' } },
    { from: 65, to: 79, toIncluded: true, level: 'Good', words: { text: 'Reasonable majority' } },
    { from: 80, level: 'Outstanding', words: { text: 'Large majority' } },
  ],
};

export const OVERALL_SCORE: Banding = {
  name: 'OverallScore',
  measure: 'score',
  scale: 'Rating',
  decimals: null,
  bands: [
    { from: 0, to: 6, toIncluded: true, level: 'Inadequate' },
    { from: 7, to: 18, toIncluded: true, level: 'RequiresImprovement' },
    { from: 19, to: 30, toIncluded: true, level: 'Good' },
    { from: 31, to: 36, toIncluded: true, level: 'Outstanding' },
  ],
};

const COURT: Sample = {
  name: 'Court',
  title: { text: 'Court disposals' },
  fields: [
    {
      name: 'RiskOfHarm',
      type: 'choice',
      choices: [{ text: 'Low' }, { text: 'Medium' }, { text: 'High' }, { text: 'Very high' }],
    },
  ],
};

const OUT_OF_COURT: Sample = { name: 'OutOfCourt', title: { text: 'Out-of-court disposals' }, fields: [] };

export function item(kind: Item['kind'], id: string, more: Partial<Item> = {}): Item {
  return { kind, id, weight: 1, rule: null, limits: [], prompts: [], evidence: [], items: [], ...more };
}

const BY_INSPECTORS: Rule = { by: 'inspectors', scale: 'Rating' };

function judged(id: string, title: string): Item {
  return item('standard', id, { title: { text: title }, rule: BY_INSPECTORS });
}

export function counted(id: string, title: string, sample: string, questions: number): Item {
  const ids = Array.from({ length: questions }, (_, place) => `${id}.${place + 1}`);
  return item('standard', id, {
    title: { text: title },
    sample,
    rule: { by: 'lowest', members: { kind: 'question', ids, ignoringUnrated: false, words: 'questions' } },
    items: ids.map((question) =>
      item('question', question, { sample, rule: { by: 'percentage', banding: 'CaseQuality' } }),
    ),
  });
}

export const STANDARDS = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];

const CONTENT: Omit<Framework, 'digest'> = {
  name: 'Youth2018',
  title: { text: 'Inspection of youth offending services' },
  version: '2018-06',
  effective: { from: '2018-06', to: '2021-06' },
  scales: [RATING],
  bandings: [CASE_QUALITY, OVERALL_SCORE],
  wordings: [],
  samples: [COURT, OUT_OF_COURT],
  checks: [],
  statistics: [],
  discretions: [],
  noteHeadings: [],
  items: [
    item('domain', '1', {
      title: { text: 'Organisational delivery' },
      items: [
        judged('1.1', 'Governance and leadership'),
        judged('1.2', 'Staff'),
        judged('1.3', 'Partnerships and services'),
        judged('1.4', 'Information and facilities'),
      ],
    }),
    item('domain', '2', {
      title: { text: 'Court disposals' },
      sample: 'Court',
      items: [
        counted('2.1', 'Assessment', 'Court', 3),
        counted('2.2', 'Planning', 'Court', 3),
        counted('2.3', 'Implementation and delivery', 'Court', 3),
        counted('2.4', 'Reviewing', 'Court', 3),
      ],
    }),
    item('domain', '3', {
      title: { text: 'Out-of-court disposals' },
      sample: 'OutOfCourt',
      items: [
        counted('3.1', 'Assessment', 'OutOfCourt', 3),
        counted('3.2', 'Planning', 'OutOfCourt', 3),
        counted('3.3', 'Implementation and delivery', 'OutOfCourt', 3),
        counted('3.4', 'Joint working', 'OutOfCourt', 2),
      ],
    }),
  ],
  overall: {
    rule: {
      by: 'sum',
      banding: 'OverallScore',
      members: { kind: 'standard', ids: STANDARDS, ignoringUnrated: false, words: 'standards' },
    },
    limits: [],
  },
};

export const YOUTH_2018: Framework = withDigest(CONTENT);

/** The 2018 framework with something changed, to try one rule at a time. */
export function youth2018(changes: Partial<Framework>): Framework {
  return withDigest({ ...CONTENT, ...changes });
}

/** Items found by id and changed, wherever they stand. */
export function withItems(items: readonly Item[], changes: Readonly<Record<string, Partial<Item>>>): Item[] {
  return items.map((found) => ({ ...found, items: withItems(found.items, changes), ...changes[found.id] }));
}
