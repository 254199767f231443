import type { Answer, Inspection } from '../inspection.js';

/** Bradford as published in January 2020, Annex 2: four judged standards, and the 23 percentages of the other eight. */
export const BRADFORD_ANSWERS: Readonly<Record<string, Answer>> = {
  '1.1': 'Inadequate',
  '1.2': 'RequiresImprovement',
  '1.3': 'Inadequate',
  '1.4': 'Inadequate',
  '2.1.1': 67,
  '2.1.2': 64,
  '2.1.3': 43,
  '2.2.1': 61,
  '2.2.2': 50,
  '2.2.3': 37,
  '2.3.1': 70,
  '2.3.2': 66,
  '2.3.3': 41,
  '2.4.1': 60,
  '2.4.2': 44,
  '2.4.3': 44,
  '3.1.1': 86,
  '3.1.2': 79,
  '3.1.3': 82,
  '3.2.1': 68,
  '3.2.2': 47,
  '3.2.3': 45,
  '3.3.1': 79,
  '3.3.2': 87,
  '3.3.3': 67,
  '3.4.1': 78,
  '3.4.2': 78,
};

export const BRADFORD: Inspection = {
  framework: 'Youth2018',
  inspection: 'Bradford2020',
  service: 'Bradford Youth Offending Team',
  fieldwork: '2019-09',
  published: '2020-01',
  cases: { Court: 42, OutOfCourt: 28 },
  answers: BRADFORD_ANSWERS,
};

/** Bradford with some answers changed; `undefined` takes an answer out. */
export function bradford(
  answers: Readonly<Record<string, Answer | undefined>>,
  more: Partial<Inspection> = {},
): Inspection {
  const changed = { ...BRADFORD_ANSWERS, ...answers };
  const left = Object.entries(changed).filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { ...BRADFORD, answers: Object.fromEntries(left), ...more };
}

/** The twelve ratings of standards as published. */
export const BRADFORD_STANDARDS: Readonly<Record<string, string>> = {
  '1.1': 'Inadequate',
  '1.2': 'RequiresImprovement',
  '1.3': 'Inadequate',
  '1.4': 'Inadequate',
  '2.1': 'Inadequate',
  '2.2': 'Inadequate',
  '2.3': 'Inadequate',
  '2.4': 'Inadequate',
  '3.1': 'Good',
  '3.2': 'Inadequate',
  '3.3': 'Good',
  '3.4': 'Good',
};
