import { describe, expect, test } from 'vitest';
import { sample } from './sample.js';
import type { SyntaxCode, SyntaxProblem } from './syntax-diagnostics.js';
import { problemsIn } from './testing.js';

/**
 * A mistake in the sample: what is written there, and what instead, with the word at fault between ‹ and ›. Where the mistake
 * shows elsewhere, at the head of a block, that place is given apart.
 */
interface Mistake {
  readonly code: SyntaxCode;
  readonly right: string;
  readonly wrong: string;
  readonly at?: string;
  readonly says: string;
}

const singleMistakes: Mistake[] = [
  {
    code: 'unknown-word',
    right: 'standard 2.1 "Safety"',
    wrong: '‹standrad› 2.1 "Safety"',
    says: 'Did you mean "standard"?',
  },
  {
    code: 'unknown-word',
    right: 'lowest of questions',
    wrong: '‹lowset› of questions',
    says: 'Did you mean "lowest"?',
  },
  {
    code: 'unknown-word',
    right: 'level Poor      =',
    wrong: '‹levle› Poor =',
    says: 'Did you mean "level"?',
  },
  {
    code: 'unknown-word',
    right: 'judgement 3.1.1',
    wrong: '‹judgment› 3.1.1',
    says: 'Did you mean "judgement"?',
  },
  {
    code: 'unknown-word',
    right: 'statement "The harbour',
    wrong: '‹zzz› "The harbour',
    says: 'is not a word of the language',
  },
  {
    code: 'expected-word',
    right: 'questions rated by CaseQuality',
    wrong: '‹question› rated by CaseQuality',
    says: '"questions"',
  },
  {
    code: 'keyword-case',
    right: 'standard 1.1 "Governance" {',
    wrong: '‹Standard› 1.1 "Governance" {',
    says: 'write "standard"',
  },
  { code: 'keyword-case', right: 'cases Berths 42', wrong: '‹Cases› Berths 42', says: 'write "cases"' },
  {
    code: 'name-case',
    right: 'framework Harbour2024',
    wrong: 'framework ‹harbour2024›',
    says: 'write "Harbour2024"',
  },
  { code: 'name-case', right: 'scale Rating', wrong: 'scale ‹rating›', says: 'write "Rating"' },
  { code: 'unclosed-text', right: '"Vision" asks', wrong: '‹"Vision› asks', says: 'never closed' },
  {
    code: 'unclosed-text',
    right: '"Harbour Inspectorate"',
    wrong: '‹"Harbour Inspectorate›',
    says: 'never closed',
  },
  {
    code: 'unclosed-text',
    right: 'means "Good work\n            in most cases"',
    wrong: 'means ‹"Good work\n            in most cases›',
    says: 'never closed',
  },
  {
    code: 'curly-quotes',
    right: '"Annex 2 of the handbook"',
    wrong: '‹“Annex 2 of the handbook”›',
    says: 'straight quotation marks',
  },
  {
    code: 'unclosed-comment',
    right: '       in the published order. */',
    wrong: '       in the published order.',
    at: '/*',
    says: 'never closed',
  },
  { code: 'unknown-character', right: 'version 1.2', wrong: 'version 1.2‹;›', says: 'Remove it' },
  { code: 'unknown-character', right: '65 to 79   is', wrong: '65 ‹–› 79 is', says: 'Write "to"' },
  { code: 'expected-word', right: '50 to 64   is Fair', wrong: '50 to 64 ‹Fair›', says: '"is"' },
  { code: 'expected-name', right: '65 to 79   is Good', wrong: '65 to 79 ‹is›', says: 'the name of a level' },
  { code: 'expected-word', right: 'level Excellent = 3.5', wrong: 'level Excellent ‹3.5›', says: '"="' },
  { code: 'expected-value', right: '2.1.1 67%', wrong: '‹2.1.1›', says: 'a percentage such as 67%' },
  {
    code: 'expected-date',
    right: 'fieldwork 2024-05 to',
    wrong: 'fieldwork ‹May› to',
    says: 'a month or day such as 2019-09',
  },
  {
    code: 'expected-text',
    right: 'service "Whitby harbour"',
    wrong: 'service ‹Whitby›',
    says: 'a text in quotation marks',
  },
  {
    code: 'unclosed-block',
    right: 'means "Nothing to add"\n    }',
    wrong: 'means "Nothing to add"',
    at: 'scale',
    says: 'never closed',
  },
  {
    code: 'unopened-block',
    right: 'standard 2.1 "Safety" {',
    wrong: '‹standard› 2.1 "Safety"',
    says: 'never opened',
  },
  {
    code: 'extra-brace',
    right: '    cases Ships\n',
    wrong: '    cases Ships\n    ‹}›\n',
    says: 'closes nothing',
  },
  {
    code: 'extra-brace',
    right: 'question 2.2.1 "Cleaning"',
    wrong: 'question 2.2.1 "Cleaning" ‹}›',
    says: 'closes nothing',
  },
  // Neither what holds the entries nor what comes after them is lost.
  { code: 'extra-brace', right: '2.1.1 67%', wrong: '2.1.1 67% ‹{›', says: 'one too many' },
  { code: 'extra-brace', right: '    2.1.1 67%', wrong: '‹}›\n    2.1.1 67%', says: 'closes nothing' },
];

function withMistake(text: string, { right, wrong }: Mistake): string {
  if (!text.includes(right)) throw new Error(`The sample does not contain ${right}`);
  return text.replace(right, wrong.replace(/[‹›]/g, ''));
}

/** The word at fault as a problem marks it. */
function marked({ wrong, at }: Mistake): string {
  return at ?? /‹([^›]*)›/.exec(wrong)?.[1] ?? '';
}

function described(problem: SyntaxProblem, text: string): string {
  return `${problem.code}: ${text.slice(problem.offset, problem.offset + problem.length)}`;
}

describe('one mistake in a text has one problem, on the word at fault', () => {
  for (const mistake of singleMistakes) {
    test(`${mistake.code}: ${mistake.wrong.split('\n')[0] ?? ''}`, () => {
      const text = withMistake(sample, mistake);
      const problems = problemsIn(text);
      expect(problems.map((problem) => described(problem, text))).toEqual([
        `${mistake.code}: ${marked(mistake)}`,
      ]);
      expect(problems[0]?.message).toContain(mistake.says);
    });
  }
});

test('fifteen mistakes in one text have fifteen problems, in the order of the text', () => {
  const chosen = [8, 11, 13, 15, 9, 2, 19, 17, 18, 6, 10, 0, 3, 7, 20]
    .map((index) => singleMistakes[index])
    .filter((mistake) => mistake !== undefined);
  const text = chosen.reduce(withMistake, sample);
  const problems = problemsIn(text);
  expect(problems.map((problem) => described(problem, text))).toEqual([
    'name-case: harbour2024',
    'unclosed-text: "Harbour Inspectorate',
    'unknown-character: ;',
    'curly-quotes: “Annex 2 of the handbook”',
    'name-case: rating',
    'unknown-word: levle',
    'expected-word: 3.5',
    'expected-word: Fair',
    'expected-name: is',
    'keyword-case: Standard',
    'unclosed-text: "Vision',
    'unknown-word: standrad',
    'unknown-word: judgment',
    'keyword-case: Cases',
    'expected-value: 2.1.1',
  ]);
});

describe('what is no mistake', () => {
  test.each(['Notes yes', 'Standard 67%', 'Cases Good'])(
    'a name that looks like a keyword stays a name: %s',
    (line) => {
      expect(problemsIn(sample.replace('Safe yes\n', `${line}\n`))).toEqual([]);
    },
  );

  test.each([
    ['tabs', '\t'],
    ['non-breaking spaces', '\u00a0'],
    ['zero-width spaces', ' \u200b'],
  ])('%s are white space', (_, space) => {
    expect(problemsIn(sample.replace('version 1.2', `version${space}1.2`))).toEqual([]);
  });

  test('a byte order mark at the start, and lines that end as on Windows', () => {
    expect(problemsIn(`\ufeff${sample.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test('several members on one line', () => {
    expect(problemsIn('scale S { level A = 0 level B = 1 } inspection I of F { 1.1 Good 1.2 Good }')).toEqual(
      [],
    );
  });
});

describe('an inspection that is half written', () => {
  test('has one problem for each number without what was found', () => {
    const text = 'inspection Whitby2024 of Harbour2024 {\n    2.1\n    2.2\n    2.3 Good\n    2.4\n}\n';
    expect(problemsIn(text).map((problem) => described(problem, text))).toEqual([
      'expected-value: 2.1',
      'expected-value: 2.2',
      'expected-value: 2.4',
    ]);
  });
});

describe('what cannot be kept', () => {
  test('a number of more than fifteen digits', () => {
    const text = sample.replace('= 3.5', '= 3.5000000000000001');
    expect(problemsIn(text).map((problem) => described(problem, text))).toEqual([
      'number-too-long: 3.5000000000000001',
    ]);
  });

  test('brackets inside one another without end', () => {
    const deep = `when ${'('.repeat(5000)}Safe is no${')'.repeat(5000)}`;
    const text = sample.replace('when Safe is no or all questions except 2.1.1 are rated', deep);
    expect(problemsIn(text)[0]).toMatchObject({ code: 'too-deep', length: 1 });
  });
});
