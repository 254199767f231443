import type { Framework } from '@yardstick/model';

/** A type with nothing left out: what is optional must be there, at any depth. */
export type Complete<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Element)[]
    ? readonly Complete<Element>[]
    : string extends keyof Value
      ? Value
      : { readonly [Key in keyof Value]-?: Complete<Exclude<Value[Key], undefined>> };

const text = (words: string) => ({ text: words, translations: { cy: `${words} yn Gymraeg` } });

const nothingElse = {
  title: text('Untitled'),
  statement: text('Says'),
  asks: text('Asks?'),
  sample: 'Cases',
  weight: 1,
  limits: [],
  prompts: [],
  evidence: [],
  items: [],
};

const always = { test: 'check', check: 'Gate', is: true } as const;

/**
 * A framework that says everything a framework can say. The type makes it so: a text position that is added to the model has
 * to be filled here before this compiles, and so goes through every payload.
 */
export const completeFramework: Complete<Framework> = {
  name: 'Everything',
  title: text('Everything at once'),
  version: '3.1.4',
  publisher: text('An inspectorate'),
  source: text('Its handbook'),
  effective: { from: '2018-06', to: '2021-06' },
  revises: 'Something',
  digest: 'sha256-0',
  scales: [
    {
      name: 'Rating',
      title: text('Ratings'),
      levels: [
        { name: 'Weak', score: 0, label: text('Weak indeed'), meaning: text('Not good enough') },
        { name: 'Fair', score: 1, label: text('Fair enough'), meaning: text('Could be better') },
        { name: 'Strong', score: 2, label: text('Strong as can be'), meaning: text('As it should be') },
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
        { from: 0, to: 50, toIncluded: false, level: 'Weak', words: text('Minority') },
        { from: 50, to: 80, toIncluded: false, level: 'Fair', words: text('Some') },
        { from: 80, to: 100, toIncluded: true, level: 'Strong', words: text('Most') },
      ],
    },
    {
      name: 'Sum',
      measure: 'score',
      scale: 'Rating',
      decimals: 0,
      bands: [
        { from: 0, to: 2, toIncluded: false, level: 'Weak', words: text('Low') },
        { from: 2, to: 9, toIncluded: true, level: 'Strong', words: text('High') },
      ],
    },
  ],
  wordings: [
    {
      name: 'Proportions',
      title: text('Proportions in words'),
      phrases: [
        { says: { text: text('all') }, when: { test: 'exactly', percent: 100 } },
        { says: { form: 'counts' }, when: { test: 'casesAtMost', cases: 14 } },
        { says: { text: text('some') }, when: { test: 'atLeast', percent: 0 } },
      ],
    },
  ],
  samples: [
    {
      name: 'Cases',
      title: text('Court cases'),
      fields: [
        { name: 'Risk', title: text('Risk of harm'), type: 'choice', choices: [text('Low'), text('High')] },
        { name: 'Age', title: text('Age in years'), type: 'number', choices: [] },
      ],
    },
  ],
  checks: [{ name: 'Gate', title: text('Is it safe?') }],
  statistics: [
    { name: 'Timely', title: text('Done on time'), unit: 'percent', target: 100, note: text('Of all') },
  ],
  discretions: [
    {
      title: text('Panel'),
      overall: true,
      ids: ['1.1'],
      levels: 1,
      grounds: [{ ground: 'nearBoundary', points: 5 }],
    },
  ],
  noteHeadings: [{ kind: 'standard', headings: [text('Strengths')] }],
  items: [
    {
      ...nothingElse,
      kind: 'domain',
      id: '1',
      title: text('The first'),
      relevance: always,
      rule: { by: 'notRated', because: text('Nobody asked for it') },
      items: [
        {
          ...nothingElse,
          kind: 'standard',
          id: '1.1',
          title: text('Standing'),
          statement: text('It stands'),
          relevance: always,
          rule: {
            by: 'lowest',
            members: {
              kind: 'question',
              ids: ['1.1.1', '1.1.2'],
              ignoringUnrated: false,
              words: 'questions in 1.1',
            },
          },
          limits: [{ atMost: 'Fair', words: 'at most Fair when Gate is yes', when: always }],
          items: [
            {
              ...nothingElse,
              kind: 'question',
              id: '1.1.1',
              title: text('Asking'),
              asks: text('Is it so?'),
              relevance: { test: 'choice', field: 'Risk', oneOf: ['High'], not: false },
              rule: { by: 'percentage', banding: 'Quality' },
              prompts: [text('Look at it')],
              evidence: [{ id: '1.1.1.1', text: text('It was seen') }],
            },
            {
              ...nothingElse,
              kind: 'question',
              id: '1.1.2',
              relevance: always,
              rule: { by: 'percentage', banding: 'Quality' },
            },
          ],
        },
        {
          ...nothingElse,
          kind: 'standard',
          id: '1.2',
          relevance: always,
          rule: { by: 'inspectors', scale: 'Rating' },
        },
        {
          ...nothingElse,
          kind: 'criterion',
          id: '1.3',
          relevance: always,
          rule: { by: 'wording', wording: 'Proportions' },
        },
      ],
    },
  ],
  overall: {
    rule: {
      by: 'sum',
      banding: 'Sum',
      members: { kind: 'standard', ids: ['1.1', '1.2'], ignoringUnrated: false, words: 'standards in 1' },
    },
    limits: [
      {
        atMost: 'Weak',
        words: 'at most Weak when 1.2 is Weak',
        when: { test: 'rating', id: '1.2', rating: { is: 'equal', level: 'Weak', not: false } },
      },
    ],
  },
};

/** Inspections of it: a plain one, one that needs care, and one with everything wrong. */
export const inspections: readonly unknown[] = [
  {
    framework: 'Everything',
    inspection: 'First',
    fieldwork: '2019-09',
    cases: { Cases: 100 },
    answers: { '1.1.1': 67, '1.1.2': 81, '1.2': 'Strong', '1.3': 100 },
    checks: { Gate: true },
  },
  {
    framework: 'Everything',
    inspection: 'Second',
    service: 'A service',
    source: 'A report',
    cases: { Cases: 42 },
    answers: {
      '1.1.1': { yes: 20, of: 40 },
      '1.1.2': { notRated: 'no cases' },
      '1.2': 'Weak',
      '1.3': 'some',
    },
    checks: { Gate: false },
    statistics: { Timely: { value: 57 } },
    notes: { '1.1': { Strengths: 'Many' } },
  },
  {
    framework: 'Everything',
    answers: { '1.1': 'Strong', '1.2': 'Excellent', '1.9': 3 },
    cases: { Files: 3 },
    checks: { Door: 'open' },
    overrides: { overall: { to: 'Strong', because: 'It seemed right' } },
  },
];
