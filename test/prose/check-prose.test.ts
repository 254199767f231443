import { checkProse, type ReadStatement } from '@yardstick/generator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratedExample } from '../reports/rated-examples.js';

const bradford = ratedExample('Bradford2020');
const bedfordshire = ratedExample('Bedfordshire2014');

function read(text: string, rated = bradford): readonly ReadStatement[] {
  return checkProse(text, rated);
}

/** What a text is warned of, as `line:column message`. */
function warnings(text: string, rated = bradford): string[] {
  return read(text, rated)
    .filter(({ agrees }) => !agrees)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a rating in a sentence', () => {
  it('is compared with the data, at the word that says it', () => {
    expect(warnings("## 1.2 Staff\n\nWe have rated staff as 'Good', and say why below.")).toEqual([
      '3:25 The text gives “Good” for 1.2 Staff; by the data it is “Requires improvement”.',
    ]);
    expect(warnings('## 1.2 Staff\n\nWe have rated staff as "Requires improvement".')).toEqual([]);
  });

  it('of the whole is known by the word overall', () => {
    expect(warnings('Overall, this service is rated as: **Good**.')).toEqual([
      '1:38 The text gives “Good” for the overall rating; by the data it is “Requires improvement”.',
    ]);
    expect(read('The overall rating is Requires improvement.')).toMatchObject([
      { about: 'overall', agrees: true },
    ]);
  });

  it('belongs to the standard under whose heading it stands, where two have one title', () => {
    const text = (heading: string) => `${heading}\n\nOverall, assessment was inadequate.`;
    expect(warnings(text('2.1 Assessment'))).toEqual([]);
    expect(warnings(text('3.1 Assessment'))).toEqual([
      '3:25 The text gives “inadequate” for 3.1 Assessment; by the data it is “Good”.',
    ]);
  });

  it.each([
    'Staff were good at keeping in touch.',
    "The service would be rated as 'Good' overall if its board met more often.",
    "The service was not rated 'Good' overall.",
    "Good joint work rescued it from an overall 'Inadequate' rating.",
    "To be rated as 'Outstanding' overall, a service needs 31 points.",
  ])('is not read into: %s', (sentence) => {
    expect(warnings(`## 1.2 Staff\n\n${sentence}`)).toEqual([]);
  });
});

describe('a row of results', () => {
  it('has the result of the item that begins it', () => {
    expect(warnings('2.1.3. Is enough done to keep other people safe?\t43%')).toEqual([]);
    expect(warnings('| 2.1.3 | Keeping other people safe | 34% |')).toEqual([
      '1:39 The text gives 34% for 2.1.3 Keeping other people safe; the data have 43%.',
    ]);
    expect(warnings('1.1 Governance and leadership\tGood')).toEqual([
      '1:31 The text gives “Good” for 1.1 Governance and leadership; by the data it is “Inadequate”.',
    ]);
  });

  it('that has the figure of another question says whose it is', () => {
    expect(warnings('2.1.1. Is it worked out what helps the child to stop offending?\t43%')).toEqual([
      '1:65 The text gives 43% for 2.1.1 Desistance; the data have 67%. 43% is the figure of 2.1.3.',
    ]);
  });
});

describe('proportions that stand beside each other', () => {
  it.each([
    ['This was done in just under three-quarters of cases (67%).', 18],
    ['Plans were missing in 12 of 42 cases (31%).', 23],
    ['Two-thirds (58%) were reviewed.', 1],
  ])('must be the same: %s', (sentence, column) => {
    expect(warnings(sentence)).toHaveLength(1);
    expect(read(sentence)[0]).toMatchObject({ line: 1, column, agrees: false });
  });

  it.each([
    'This was done in two-thirds of cases (67%).',
    'Plans were missing in 12 of 42 cases (29%).',
    'Just over a half (57%) knew, and fewer (12%) said so.',
    'In 67% of cases this was so, and in half of them twice.',
  ])('are left alone where they are, or where they speak of two things: %s', (sentence) => {
    expect(warnings(sentence)).toEqual([]);
  });
});

describe('a proportion under the heading of a standard', () => {
  it('is compared with the question that the sentence names', () => {
    const text = 'Work on the safety of other people was done well in just under three-quarters of cases.';
    expect(warnings(`3.3 Implementation and delivery\n\n${text}`)).toEqual([
      '3:53 “just under three-quarters” does not fit 3.3.3 Safety of other people: the data have 67%.',
    ]);
  });

  it('of what was not done well is of the rest', () => {
    const text = (words: string) =>
      `2.3 Implementation and delivery\n\nThe safety of other people was not done well in ${words} of cases.`;
    expect(warnings(text('nearly 60 per cent'))).toEqual([]);
    expect(warnings(text('nearly 40 per cent'))).toEqual([
      '3:49 “nearly 40 per cent” does not fit 2.3.3 Safety of other people: the data have 41%, so 59% were not.',
    ]);
  });

  it('is passed over where the sentence tells of one thing that was seen, or of two questions', () => {
    expect(
      read(
        '2.1 Assessment\n\nSchool records were used in half of cases. Desistance and keeping the child safe were done well in half of cases.',
      ),
    ).toHaveLength(0);
  });
});

describe('a letter', () => {
  it('must use the words that the wording has for each paragraph', () => {
    const text =
      '1.2. The first assessment was done well in the large majority of cases. Most cases were thorough.';
    expect(warnings(text, bedfordshire)).toEqual([
      '1:48 “large majority” is in the paragraph of 1.2 Initial assessment of likelihood of reoffending, 1.2b Thorough assessment, and the data have “great majority”, “most”.',
    ]);
  });

  it('may write counts in words or digits, and a phrase with or without hyphens', () => {
    expect(
      read(
        '3.4. Plans were reviewed in 7 out of the 10 relevant cases.\n\n3.2. Reviews were done in almost two thirds of cases.',
        bedfordshire,
      ),
    ).toMatchObject([
      { about: '3.4', agrees: true },
      { about: '3.2', agrees: true },
    ]);
    expect(warnings('2.2. This was done in 12 out of 16 relevant cases.', bedfordshire)).toHaveLength(1);
  });
});

it('compares the score and the size of a sample', () => {
  expect(warnings('It has a score of 9 out of 36. We examined 82 out-of-court disposals.')).toEqual([
    '1:10 The text gives the score 9 of 36; by the data it is 7 of 36.',
    '1:44 The text has 82 out-of-court disposals; the data have 28.',
  ]);
  expect(read('It scored 7 of 36. We examined 28 out-of-court disposals.')).toHaveLength(2);
});

it('reads paragraphs that are broken into lines', () => {
  expect(warnings('## 1.2 Staff\n\nOn the whole we have rated\nstaff as "Good" this year.')).toEqual([
    '4:11 The text gives “Good” for 1.2 Staff; by the data it is “Requires improvement”.',
  ]);
});

it('reads any text at all without failing, in time', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            '2.1.3',
            '43%',
            'half of',
            'Good',
            ' (',
            ')',
            '\n',
            '\t',
            'overall',
            'of cases',
            '<p',
            '12 of 42',
          ),
        ),
      ),
      (parts) => {
        for (const { line, column } of read(parts.join(' ')))
          expect(Math.min(line, column)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
  const long = `${'just under '.repeat(20_000)}${'12 of '.repeat(20_000)}${'<a '.repeat(20_000)}`;
  expect(read(long)).toEqual([]);
});
