import type { ValueForm } from '../completion/conditions.js';

/** A form that a piece of the language can take: words as they are written, and places to fill in. */
export interface Form {
  readonly parts: readonly Part[];
  /** In one line, for a methodologist. */
  readonly means: string;
  /** A test of something whose value has this form. */
  readonly of?: ValueForm;
}

export type Part = string | Slot;

/** A place to fill in. */
export interface Slot {
  readonly name: string;
  readonly means: string;
  /** One word, or all words up to the next word of the form. */
  readonly takes: 'word' | 'rest';
}

function word(name: string, means: string): Slot {
  return { name, means, takes: 'word' };
}

function rest(name: string, means: string): Slot {
  return { name, means, takes: 'rest' };
}

const members = rest(
  'members',
  'A kind, and which of them: standards, standards in 2, 3, standards except 4.1.',
);
const level = word('Level', 'A level of the scale.');
const condition = rest(
  'condition',
  'One test, or several joined by "and" or by "or"; the two do not mix without brackets.',
);

/** What can stand after `rated by`. */
export const ruleForms: readonly Form[] = [
  {
    parts: ['inspectors', 'on', word('Scale', 'The scale of the levels.')],
    means: 'The inspectors enter a level.',
  },
  {
    parts: [word('Banding', 'A banding of percent.')],
    means: 'Bands the percentage of relevant cases answered yes. It needs a sample.',
  },
  { parts: ['lowest', 'of', members], means: 'The lowest level among the members.' },
  { parts: ['highest', 'of', members], means: 'The highest level among the members.' },
  {
    parts: ['median', 'of', members],
    means: 'The middle level of the members; of an even number, the lower of the middle two.',
  },
  {
    parts: [word('Banding', 'A banding of score.'), 'of', 'sum', 'of', members],
    means: 'Bands the members’ scores, each times its weight, added up.',
  },
  {
    parts: [word('Banding', 'A banding of score.'), 'of', 'mean', 'of', members],
    means: 'Bands the weighted mean of the members’ scores.',
  },
  {
    parts: [word('Banding', 'A banding of percent.'), 'of', 'share', 'of', members],
    means: 'Bands the sum of the scores as a percentage of the most it could be.',
  },
];

/** What can stand after `described by`. */
export const describedForms: readonly Form[] = [
  {
    parts: [word('Wording', 'The words for each proportion.')],
    means: 'Says the proportion of cases in words. It is no rating.',
  },
];

/** A limit, from its first word on. */
export const limitForms: readonly Form[] = [
  {
    parts: ['at', 'most', level, 'when', condition],
    means: 'Lowers the rating to the level when the condition holds. The strictest limit wins.',
  },
];

const items = rest('items', 'A kind of item, and which of them: standard in 2, standards except 4.1.');

/** A test in the condition of a limit. */
export const limitTestForms: readonly Form[] = [
  { parts: ['any', items, 'is', level], means: 'At least one of the items is on the level.' },
  {
    parts: ['all', items, 'are', level],
    means: 'Every one of the items is on the level. False where there are none.',
  },
  {
    parts: [word('number', 'How many at least.'), 'or', 'more', items, 'are', 'below', level],
    means: 'At least so many of the items have a worse level.',
  },
  {
    parts: [word('item', 'The number of an item.'), 'is', level],
    means: 'The item is on the level.',
    of: 'level',
  },
  {
    parts: [word('item', 'The number of an item.'), 'is', 'below', level],
    means: 'The item has a worse level.',
    of: 'level',
  },
  {
    parts: [word('item', 'The number of an item.'), 'is', 'not', 'rated'],
    means: 'The item has no rating.',
    of: 'level',
  },
  {
    parts: [word('Check', 'The name of a check.'), 'is', word('yes or no', 'What was answered.')],
    means: 'The check was answered so.',
    of: 'yesOrNo',
  },
];

/** A test in the condition that makes a case relevant. */
export const relevanceTestForms: readonly Form[] = [
  {
    parts: [
      word('Field', 'A field of the sampled cases.'),
      'is',
      word('"choice"', 'One of the texts of the field.'),
    ],
    means: 'The case has this choice.',
    of: 'choice',
  },
  {
    parts: [
      word('Field', 'A field of the sampled cases.'),
      'is',
      'one',
      'of',
      rest('"choice", "choice"', 'Texts of the field.'),
    ],
    means: 'The case has one of these choices.',
    of: 'choice',
  },
  {
    parts: [word('Field', 'A field that is a number.'), 'is', 'below', word('number', 'Not included.')],
    means: 'The number of the case is less; "above" asks whether it is more.',
    of: 'number',
  },
  {
    parts: [word('Field', 'A field that is yes or no.'), 'is', word('yes or no', 'What was recorded.')],
    means: 'It was recorded so of the case.',
    of: 'yesOrNo',
  },
  {
    parts: [
      word('question', 'The number of a question on the same cases.'),
      'is',
      word('yes or no', 'The answer.'),
    ],
    means: 'The case was answered so.',
    of: 'yesOrNo',
  },
];

/** What a discretion says between its braces. */
export const discretionForms: readonly Form[] = [
  {
    parts: [
      'up',
      'to',
      word('number', 'How many levels a rating may be moved.'),
      'level',
      'when',
      rest('ground', 'A ground that must hold; of several joined by "or", one is enough.'),
    ],
    means:
      'How far a rating may be departed from, and on what grounds. Without "when" no ground is asked for.',
  },
];

/** The grounds of a discretion. */
export const groundForms: readonly Form[] = [
  {
    parts: ['within', word('number', 'Points, as banded.'), 'points', 'of', 'a', 'boundary'],
    means: 'The figure lies so near to the next band.',
  },
  {
    parts: ['one', 'case', 'changes', 'the', 'rating'],
    means: 'One case answered the other way would change the rating.',
  },
  {
    parts: [word('number', 'How many cases.'), 'cases', 'change', 'the', 'rating'],
    means: 'So many cases answered the other way would change the rating.',
  },
  {
    parts: [word('number', 'The most cases that are few.'), 'cases', 'or', 'fewer'],
    means: 'So few cases were relevant.',
  },
];

const figure = (name: string, means: string): Slot => word(name, means);

/** A band. */
export const bandForms: readonly Form[] = [
  {
    parts: ['below', figure('limit', 'Not included.'), 'is', level],
    means: 'Everything less than the limit.',
  },
  {
    parts: [figure('least', 'Included.'), 'to', figure('most', 'Included.'), 'is', level],
    means: 'From the one to the other, both included. For rounded values and for sums.',
  },
  {
    parts: [figure('least', 'Included.'), 'to', 'below', figure('limit', 'Not included.'), 'is', level],
    means: 'From the one to just under the other. For values that are not rounded.',
  },
  {
    parts: [figure('least', 'Included.'), 'or', 'more', 'is', level],
    means: 'The value and everything above it.',
  },
  { parts: [figure('value', 'The one value.'), 'is', level], means: 'Exactly this value.' },
];
