import { expect, test } from 'vitest';
import { problemsIn } from './testing.js';

/*
 * While a line is typed, the rest of it is missing: the message says what comes next, and nothing that the author did not mean.
 */

const framework = (line: string): string => `framework Made "A framework" {
    scale Rating { level Poor = 0 level Good = 1 }
    ${line}
    domain 1 "One" {
        standard 1.1 "First" {
            rated by inspectors on Rating
        }
    }
    overall rated by lowest of standards
}
`;
const file = (line: string): string => `scale Rating { level Poor = 0 level Good = 1 }\n\n${line}\n`;
const inspection = (line: string): string => `inspection Some of Made {
    ${line}
    2.2 Good
}
`;
const bands = (line: string): string => `scale Rating { level Poor = 0 level Good = 1 }
banding Quality of percent to Rating {
    below 50 is Poor
    ${line}
}
`;
const limits = (line: string): string =>
  framework(`standards rated by lowest of questions {
        ${line}
    }`);

test.each([
  [framework, 'scale', 'Something is missing after "scale": a name and "{" and "}".'],
  [framework, 'scale New "New"', 'Something is missing after "New": "{" and "}".'],
  [framework, 'banding New', 'This is not finished: after "New" should stand "of".'],
  [framework, 'replace scale Rating', 'Something is missing after "Rating": "{" and "}".'],
  [framework, 'standard 2.1 Vision', 'Here should stand a text in quotation marks: write "Vision".'],
  [framework, 'standard 2.1 "Vision" asks', 'Something is missing after "asks": a text in quotation marks.'],
  [
    framework,
    'standard 2.1 "Vision" relevant',
    'This is not finished: after "relevant" should stand "when".',
  ],
  [
    framework,
    'standard 2.1 "Vision" relevant when',
    'Something is missing after "when": a condition such as any question is Good.',
  ],
  [
    framework,
    'standards rated by',
    'Something is missing after "by": the name of a banding, "inspectors", "lowest", "highest" or "median".',
  ],
  [file, 'scale', 'Something is missing after "scale": a name and "{" and "}".'],
  [file, 'framework New', 'Something is missing after "New": "{" and "}".'],
  [file, 'inspection New of', 'Something is missing after "of": the name of a framework and "{" and "}".'],
  [
    inspection,
    'override',
    'This is not finished: after "override" should stand "overall" or the number of an item.',
  ],
  [inspection, '1.1 not', 'This is not finished: after "not" should stand "rated".'],
  [limits, 'at', 'This is not finished: after "at" should stand "most".'],
  [
    limits,
    'at most',
    'Something is missing after "most": the name of a level and "when" and a condition such as any question is Good.',
  ],
  [bands, '50 to', 'Something is missing after "to": a number and "is" and the name of a level.'],
  [bands, '>= 50 is Good', '">" means nothing in the language: write "50 or more" for 50 and above.'],
  [bands, '50+ is Good', '"+" means nothing in the language: write "50 or more" for 50 and above.'],
] as const)('%o: %s', (around, line, message) => {
  expect(problemsIn(around(line)).map((problem) => problem.message)).toEqual([message]);
});
