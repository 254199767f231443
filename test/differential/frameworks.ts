import type { Framework, Item } from '@yardstick/model';
import { add, banding, framework, item, limit, members, pick, scale } from './framework-parts.js';

const rating = scale('Rating', { Inadequate: 0, RequiresImprovement: 1, Good: 2, Outstanding: 3 });

const caseQuality = banding('CaseQuality', 'percent', 'Rating', 0, [
  [50, 'Inadequate'],
  [65, 'RequiresImprovement'],
  [80, 'Good'],
  [undefined, 'Outstanding'],
]);

const inspectors = { by: 'inspectors', scale: 'Rating' } as const;

function sampled(id: string, sample: string, questions: number): Item {
  const ids = Array.from({ length: questions }, (_, place) => `${id}.${place + 1}`);
  return item('standard', id, {
    sample,
    rule: pick('lowest', members('question', ids)),
    items: ids.map((question) =>
      item('question', question, { sample, rule: { by: 'percentage', banding: 'CaseQuality' } }),
    ),
  });
}

export const standards2018 = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
];

/** Youth 2018: Annexes 1 and 2 of the Bradford report, January 2020. */
export const youth2018: Framework = framework('Youth2018', {
  effective: { from: '2018-06', to: '2021-06' },
  version: '2018-06',
  scales: [rating],
  bandings: [
    caseQuality,
    banding('OverallScore', 'score', 'Rating', null, [
      [7, 'Inadequate'],
      [19, 'RequiresImprovement'],
      [31, 'Good'],
      [undefined, 'Outstanding'],
    ]),
  ],
  samples: [
    { name: 'Court', fields: [] },
    { name: 'OutOfCourt', fields: [] },
  ],
  items: [
    item('domain', '1', {
      items: ['1.1', '1.2', '1.3', '1.4'].map((id) => item('standard', id, { rule: inspectors })),
    }),
    item('domain', '2', {
      sample: 'Court',
      items: ['2.1', '2.2', '2.3', '2.4'].map((id) => sampled(id, 'Court', 3)),
    }),
    item('domain', '3', {
      sample: 'OutOfCourt',
      items: [
        ...['3.1', '3.2', '3.3'].map((id) => sampled(id, 'OutOfCourt', 3)),
        sampled('3.4', 'OutOfCourt', 2),
      ],
    }),
  ],
  overall: { rule: add('sum', 'OverallScore', members('standard', standards2018)), limits: [] },
});

/** A service regulator's shape: scores 1 to 4 with weights, a share banded at 38, 62 and 87, limits from a check and from counts, discretion. */
export const careServices: Framework = framework('CareServices', {
  scales: [scale('Quality', { Poor: 1, Fair: 2, Good: 3, Excellent: 4 })],
  bandings: [
    banding('ScoreBands', 'score', 'Quality', 1, [
      [38.5, 'Poor'],
      [62.5, 'Fair'],
      [87.5, 'Good'],
      [undefined, 'Excellent'],
    ]),
    banding('ShareBands', 'percent', 'Quality', 0, [
      [38, 'Poor'],
      [62, 'Fair'],
      [87, 'Good'],
      [undefined, 'Excellent'],
    ]),
    banding('RecordBands', 'percent', 'Quality', null, [
      [33.3, 'Poor'],
      [66.6, 'Fair'],
      [90, 'Good'],
      [undefined, 'Excellent'],
    ]),
  ],
  samples: [{ name: 'Records', fields: [] }],
  checks: [
    { name: 'Manager', title: { text: 'Is there a registered manager?' } },
    { name: 'Safeguarding', title: { text: 'Is safeguarding effective?' } },
  ],
  discretions: [
    {
      title: { text: 'Ratings panel' },
      overall: true,
      ids: ['S1', 'S2.1', 'S3'],
      levels: 1,
      grounds: [
        { ground: 'nearBoundary', points: 5 },
        { ground: 'casesChange', cases: 2 },
        { ground: 'fewCases', cases: 6 },
      ],
    },
  ],
  items: [
    item('domain', 'S1', {
      rule: add('share', 'ShareBands', members('standard', ['S1.1', 'S1.2', 'S1.3'], true)),
      limits: [
        limit('Fair', 'S1.2 is Poor', {
          test: 'rating',
          id: 'S1.2',
          rating: { is: 'equal', level: 'Poor', not: false },
        }),
      ],
      items: [
        item('standard', 'S1.1', { weight: 2, rule: { by: 'inspectors', scale: 'Quality' } }),
        item('standard', 'S1.2', { rule: { by: 'inspectors', scale: 'Quality' } }),
        item('standard', 'S1.3', { weight: 0.5, rule: { by: 'inspectors', scale: 'Quality' } }),
      ],
    }),
    item('domain', 'S2', {
      sample: 'Records',
      rule: pick('median', members('question', ['S2.1', 'S2.2', 'S2.3', 'S2.4'])),
      items: ['S2.1', 'S2.2', 'S2.3', 'S2.4'].map((id, place) =>
        item('question', id, {
          sample: 'Records',
          rule: { by: 'percentage', banding: place === 0 ? 'RecordBands' : 'ShareBands' },
          limits:
            place === 1
              ? [limit('Good', 'Manager is no', { test: 'check', check: 'Manager', is: false })]
              : [],
        }),
      ),
    }),
    item('domain', 'S3', {
      rule: pick('highest', members('standard', ['S3.1', 'S3.2'], true)),
      items: [
        item('standard', 'S3.1', {
          rule: { by: 'inspectors', scale: 'Quality' },
          limits: [
            limit('Good', 'S2 is below Good or Safeguarding is no', {
              test: 'or',
              of: [
                { test: 'rating', id: 'S2', rating: { is: 'below', level: 'Good', not: false } },
                { test: 'check', check: 'Safeguarding', is: false },
              ],
            }),
          ],
        }),
        item('standard', 'S3.2', { rule: { by: 'inspectors', scale: 'Quality' } }),
      ],
    }),
    item('domain', 'S4', {
      rule: { by: 'notRated', because: { text: 'Leadership is not rated this year.' } },
    }),
  ],
  overall: {
    rule: add('share', 'ShareBands', members('domain', ['S1', 'S2', 'S3'])),
    limits: [
      limit('Fair', 'Manager is no', { test: 'check', check: 'Manager', is: false }),
      limit('Good', '2 or more domains are not above Fair', {
        test: 'count',
        atLeast: 2,
        ids: ['S1', 'S2', 'S3'],
        rating: { is: 'above', level: 'Fair', not: true },
      }),
      limit('Poor', 'all domains are Poor and Safeguarding is no', {
        test: 'and',
        of: [
          {
            test: 'count',
            atLeast: 'all',
            ids: ['S1', 'S2', 'S3'],
            rating: { is: 'equal', level: 'Poor', not: false },
          },
          { test: 'check', check: 'Safeguarding', is: false },
        ],
      }),
    ],
  },
});

/** Joint inspection 2007, phase three: judged sections, statistics, notes, no overall. */
export const joint2007: Framework = framework('Joint2007', {
  scales: [scale('Judgement', { Inadequate: 1, Adequate: 2, Good: 3, Excellent: 4 })],
  statistics: [
    {
      name: 'InitialAssessmentTimely',
      title: { text: 'Initial assessment completed on time' },
      unit: 'percent',
      target: 100,
    },
    { name: 'Contacts', title: { text: 'Contacts a month' }, unit: 'number' },
  ],
  noteHeadings: [{ kind: 'judgement', headings: [{ text: 'Strengths' }, { text: 'Areas for improvement' }] }],
  items: ['1', '2', '3', '4', '5'].map((id) =>
    item('section', id, {
      rule: { by: 'inspectors', scale: 'Judgement' },
      items: [item('judgement', `${id}.1`, { title: { text: 'Strategic oversight' } })],
    }),
  ),
  overall: {
    rule: { by: 'notRated', because: { text: 'The method gives no general categorisation.' } },
    limits: [],
  },
});

/** Short quality screening 2014: proportions in words, nothing rated. */
export const sqs2014: Framework = framework('Sqs2014', {
  wordings: [
    {
      name: 'Proportions',
      phrases: [
        { says: { text: { text: 'all' } }, when: { test: 'exactly', percent: 100 } },
        { says: { text: { text: 'all but one' } }, when: { test: 'allBut', cases: 1 } },
        { says: { form: 'counts' }, when: { test: 'casesAtMost', cases: 14 } },
        { says: { text: { text: 'almost all' } }, when: { test: 'atLeast', percent: 90 } },
        { says: { form: 'percentage' }, when: { test: 'atLeast', percent: 66.7 } },
        { says: { text: { text: 'less than half' } }, when: { test: 'below', percent: 50 } },
      ],
    },
  ],
  samples: [{ name: 'Cases', fields: [] }],
  items: [
    item('section', '1', {
      sample: 'Cases',
      items: ['1.1', '1.2', '1.3'].map((id) =>
        item('criterion', id, { sample: 'Cases', rule: { by: 'wording', wording: 'Proportions' } }),
      ),
    }),
  ],
  overall: { rule: { by: 'notRated', because: { text: 'A screening gives no rating.' } }, limits: [] },
});

/** Decimals everywhere: scores, weights and bounds; a mean; a gap that the author left; ids that are not all digits. */
export const decimals: Framework = framework('Decimals', {
  scales: [scale('Grade', { D: 0.5, C: 1.25, B: 2, A: 4 })],
  bandings: [
    banding('MeanBands', 'score', 'Grade', 2, [
      [1.05, 'D'],
      [1.75, 'C'],
      [2.5, 'B'],
      [undefined, 'A'],
    ]),
    {
      name: 'Gappy',
      measure: 'percent',
      scale: 'Grade',
      decimals: null,
      bands: [
        { from: 0, to: 49.9, toIncluded: true, level: 'D' },
        { from: 50.1, to: 75, toIncluded: false, level: 'C' },
        { from: 75, to: 90, toIncluded: true, level: 'B' },
        { from: 90.5, level: 'A' },
      ],
    },
  ],
  samples: [{ name: 'Pupils', fields: [] }],
  discretions: [
    { title: { text: 'Panel' }, overall: true, ids: ['V1', 'V1.1', 'V1.3', 'V2'], levels: 3, grounds: [] },
  ],
  items: [
    item('domain', 'V1', {
      sample: 'Pupils',
      rule: add('mean', 'MeanBands', members('question', ['V1.1', 'V1.2', 'V1.3'])),
      items: [
        item('question', 'V1.1', {
          sample: 'Pupils',
          weight: 1.5,
          rule: { by: 'percentage', banding: 'Gappy' },
        }),
        item('question', 'V1.2', {
          sample: 'Pupils',
          weight: 0.25,
          rule: { by: 'percentage', banding: 'Gappy' },
        }),
        item('question', 'V1.3', { weight: 1, rule: { by: 'inspectors', scale: 'Grade' } }),
      ],
    }),
    item('domain', 'V2', { rule: { by: 'inspectors', scale: 'Grade' } }),
  ],
  overall: { rule: add('mean', 'MeanBands', members('domain', ['V1', 'V2'], true)), limits: [] },
});

export const frameworks: readonly Framework[] = [youth2018, careServices, joint2007, sqs2014, decimals];
