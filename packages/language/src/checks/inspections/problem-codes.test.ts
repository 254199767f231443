import { PROBLEM_CODES, type ProblemCode } from '@yardstick/model';
import { expect, it } from 'vitest';
import { checkRules } from '../registry.js';

/** Codes of problems that only data can have, and why no text can. */
const onlyInData: Partial<Record<ProblemCode, string>> = {
  'not-an-object': 'a text is lowered to an object',
  'wrong-type': 'a text is lowered to values of the right types',
  'unknown-key': 'a text is lowered to known keys',
  'wrong-framework': 'an inspection is held to the framework that it names',
  'more-problems': 'it only counts the problems of a code that are beyond the first hundred',
  'unknown-item': 'a name that leads nowhere is an unknown-name',
  'unknown-check': 'a name that leads nowhere is an unknown-name',
  'unknown-statistic': 'a name that leads nowhere is an unknown-name',
  'override-unknown': 'a name that leads nowhere is an unknown-name',
  'sample-size': 'a number in a text is whole, not negative and has at most 15 digits',
  'duplicate-case': 'a text holds no case-level data',
  'unknown-field': 'a text holds no case-level data',
  'unknown-choice': 'a text holds no case-level data; what its conditions say is checked with the framework',
  'field-value': 'a text holds no case-level data',
  'missing-field': 'a text holds no case-level data',
  'case-answer': 'a text holds no case-level data',
  'question-not-asked': 'a text holds no case-level data',
  'irrelevant-answered': 'a text holds no case-level data',
};

it.each(PROBLEM_CODES.filter((code) => !(code in onlyInData)))(
  'shows the problem %s of an inspection in its text',
  (code) => {
    const rule = checkRules.find((check) => check.code === code);
    expect(Object.keys(rule?.at ?? {})).toContainEqual(expect.stringMatching(/^(Inspection|Fieldwork)$/));
  },
);
