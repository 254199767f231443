import { describe, expect, test } from 'vitest';
import { english } from './english/english.js';
import { welsh } from './welsh/welsh.js';
import type { Words } from './words.js';

/** What a sentence around something is tried with: in the place of names words that no language has, in that of counts numbers. */
type Samples<T> = T extends (...parts: infer Parts) => string
  ? readonly (readonly [...Parts])[]
  : { readonly [Key in keyof T as HasSentences<T[Key]> extends true ? Key : never]: Samples<T[Key]> };

type HasSentences<T> = T extends (...parts: never) => string
  ? true
  : T extends string
    ? false
    : true extends { [Key in keyof T]: HasSentences<T[Key]> }[keyof T]
      ? true
      : false;

const [one, two, three] = ['‹one›', '‹two›', '‹three›'] as const;
const counts = [[1], [2], [3], [6], [7]] as const;

/** A sentence without samples does not compile. */
const samples: Samples<Words> = {
  completion: {
    takes: [[one, two]],
    asIn: [[one]],
    nextIn: [['area', one]],
    oneOf: [[[one, two, three]]],
  },
  figures: {
    figure: [
      '7 of 36',
      '50 to below 65',
      'below 50',
      'up to 3',
      '80 or more',
      'nothing',
      'no score',
      'yes',
    ].map((figure) => [figure] as const),
    points: [...counts, [0.5]],
  },
  fixes: {
    write: [[one]],
    writeBefore: [[one]],
    writeDates: [[one, two]],
    removeWords: [[one]],
    writeOn: [[one, 'domain', two]],
    addLine: [[one]],
    addMissing: [[one]],
    addMissingLines: [[2], [14]],
    addTranslation: [[[one]], [[one, two]]],
    allow: [[one]],
    sayRounding: [[one]],
    roundTo: [[one]],
    leaveOut: [[one]],
    moveAfter: [[one]],
    moveBefore: [[one]],
    number: [[one]],
    numberFrom: [[one]],
  },
  hints: {
    rounded: [[one, two]],
    reach: (['sum', 'mean', 'share', 'value'] as const).map((adding) => [adding, one] as const),
    overridden: [[one]],
    inBand: [
      [one, two, three],
      [one, two, undefined],
    ],
    found: { computed: [[one]], entered: [[one]] },
    publishedAndFound: { computed: [[one, two, three]], entered: [[one, two, three]] },
  },
  hover: {
    effective: [
      [one, two],
      [one, undefined],
    ],
    revises: [[one]],
    notRated: [[one]],
    rated: [
      [one, 'questions'],
      [one, undefined],
    ],
    described: [
      [one, 'criteria'],
      [one, undefined],
    ],
    askedOf: [[one]],
    relevantWhen: [[one]],
    weight: [[2]],
    feeds: [[[one]], [[one, two]]],
    asPublished: { computed: [[one]], entered: [[one]] },
    otherThanPublished: { computed: [[one, two]], entered: [[one, two]] },
    overall: [
      [one, two],
      [one, undefined],
    ],
  },
  keywords: { byDefault: [['standards'], ['criteria']] },
  lenses: {
    inspections: counts,
    agreeing: [
      [1, 2],
      [3, 62],
    ],
    withoutResult: counts,
    overall: [[one]],
    notMet: [
      [1, 2],
      [3, 62],
    ],
  },
  names: {
    counted: [
      ['domain', 3],
      ['section', 2],
      ['area', 2],
      ['standard', 12],
      ['judgement', 1],
      ['question', 6],
      ['criterion', 2],
    ],
    numberOfCases: [[one]],
  },
  outline: {
    withoutName: [[one]],
    withoutNumber: [[one]],
    withoutTitle: [[one]],
    ofFramework: [[one]],
    toLevel: [[one]],
  },
  refactorings: {
    moveBefore: [['domain', one]],
    moveAfter: [['question', one]],
    moveTo: [['area', one, two]],
    extract: [[[one]], [[one, two]]],
    moveToFile: [[[one], two]],
    inline: [[one, two]],
    sampleInspection: [[one]],
  },
  renaming: {
    notAName: [[one]],
    notANumber: [
      [one, 'area'],
      [one, 'evidence'],
    ],
    taken: [
      [one, 'area', two],
      [one, 'cases', undefined],
      [one, 'evidence', two],
    ],
    evidenceElsewhere: [[one, two]],
    itemElsewhere: [[one, 'question', { kind: 'standard', number: two, framework: three }]],
  },
  standing: {
    notRated: [[one]],
    reason: [
      ['no relevant cases', []],
      ['what there is to add up carries no weight', []],
      ['its rule depends on its own rating', []],
      ['it groups what is under it and has no rule of its own', []],
      ['not entered; the score was entered as published', []],
      ['not entered; the overall rating was entered as published', []],
      ['not entered; 2.1 was entered as published', []],
      ['none of the standards is rated', []],
      ['2.1 is not rated', ['2.1']],
      ['2.1 and 2.2 are not rated', ['2.1', '2.2']],
      ['no band of Quality holds 64.5', []],
      ['no phrase of Proportions fits', []],
    ],
    inBand: [
      [one, two],
      [one, undefined],
    ],
    beforeRounding: [[one]],
    changedUnder: [[one, two, three]],
    byRulesAlone: [[one, two]],
    decidedBy: [[[one]], [[one, two, three]]],
    unrated: [[[one]], [[one, two]]],
    begins: [
      [one, two, three, undefined],
      [one, two, three, 1],
      [one, two, three, 4],
    ],
    below: [
      [one, two, undefined, undefined],
      [one, two, three, 1],
      [one, two, three, 4],
    ],
    limitLowers: [[one]],
    limitIdle: [[one]],
  },
  vocabulary: {
    levelScore: [[3, one]],
    bands: [
      ['percent', one],
      ['score', one],
    ],
    rounded: [[null], [0], [1], [2]],
    recordedOf: [[one, two]],
    oneOf: [[[one, two]]],
    target: [[one]],
  },
};

/** All that can be said, by the way to it: words as they are, sentences with each of their samples. */
function saidIn(table: unknown, tried: unknown, way = ''): [way: string, words: string][] {
  if (typeof table === 'string') return [[way, table]];
  if (typeof table === 'function') {
    const sentence = table as (...parts: readonly unknown[]) => string;
    return (tried as readonly (readonly unknown[])[]).map((parts) => [
      `${way}(${JSON.stringify(parts)})`,
      sentence(...parts),
    ]);
  }
  return Object.entries(table as object).flatMap(([key, inside]: [string, unknown]) =>
    saidIn(inside, (tried as Readonly<Record<string, unknown>> | undefined)?.[key], `${way}/${key}`),
  );
}

const inEnglish = new Map(saidIn(english, samples));
const inWelsh = new Map(saidIn(welsh, samples));

/** Names and numbers that were put into a sentence, in order of the alphabet. */
function partsOf(words = ''): string[] {
  return (words.match(/‹\w+›|\d+(?:\.\d+)*/g) ?? []).sort();
}

/** Words of the language, which are quoted as files have them. */
function quotedIn(words = ''): string[] {
  return words.match(/`[^`]+`|"(?! )[^"‹]+"/g) ?? [];
}

function ways(differs: (english: string, welsh: string) => boolean): string[] {
  return [...inEnglish].filter(([way, words]) => differs(words, inWelsh.get(way) ?? '')).map(([way]) => way);
}

describe('the Welsh table', () => {
  test('says all that the English says', () => {
    expect(inEnglish.size).toBeGreaterThan(400);
    expect([...inWelsh.keys()]).toEqual([...inEnglish.keys()]);
  });

  test('says every name and number that the English says, as often', () => {
    expect(ways((words, translated) => partsOf(words).join() !== partsOf(translated).join())).toEqual([]);
  });

  test('leaves nothing in English but what is a word of Yardstick, or the same in both', () => {
    expect(ways((words, translated) => words === translated)).toEqual([
      '/forms/slots/checkAnswer/name',
      '/forms/slots/recorded/name',
      '/forms/slots/answer/name',
      '/vocabulary/band',
    ]);
    const unquoted = (words: string): string => words.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '');
    const stray = /\b(?:the|of|and|with|from|which|rating|level|item|cases?|rule|score|rated)\b/i;
    expect([...inWelsh].filter(([, words]) => stray.test(unquoted(words)))).toEqual([]);
  });

  test('quotes the words of Yardstick that the English quotes', () => {
    expect(
      ways((words, translated) => quotedIn(words).some((piece) => !quotedIn(translated).includes(piece))),
    ).toEqual([
      // What stands for a text, and is no word of Yardstick.
      '/forms/slots/choice/name',
      '/forms/slots/choices/name',
    ]);
  });

  test('has one apostrophe throughout', () => {
    expect([...inWelsh.values()].filter((words) => words.includes("'"))).toEqual([]);
  });
});

test('after a number Welsh has the singular: softened by two, aspirated by three and six', () => {
  const kinds = ['domain', 'question'] as const;
  expect(kinds.flatMap((kind) => [1, 2, 3, 6, 12].map((count) => welsh.names.counted(kind, count)))).toEqual([
    ...['1 parth', '2 barth', '3 pharth', '6 pharth', '12 parth'],
    ...['1 cwestiwn', '2 gwestiwn', '3 chwestiwn', '6 chwestiwn', '12 cwestiwn'],
  ]);
  expect([1, 2, 3].map((count) => welsh.figures.points(count))).toEqual(['1 pwynt', '2 bwynt', '3 phwynt']);
  expect(welsh.lenses.agreeing(2, 2)).toBe('2 o 2 ddisgwyliad yn cytuno');
});

test('a reason that an inspector wrote stays as it was written', () => {
  expect(welsh.standing.reason('The home was closed', [])).toBe('The home was closed');
  expect(welsh.standing.reason('constructor', [])).toBe('constructor');
  expect(welsh.figures.figure('constructor')).toBe('constructor');
});
