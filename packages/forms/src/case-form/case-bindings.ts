import type { Sample } from '@yardstick/model';
import type { SampledQuestion } from '../cases/questions.js';
import type { Binding } from '../page/controls.js';

/** What each field of a case form stands for. The generator calls fields by their place in the framework. */
export function caseBindings(
  sample: Sample | undefined,
  questions: readonly SampledQuestion[],
): ReadonlyMap<string, Binding> {
  return new Map<string, Binding>([
    ['case', { key: 'case' }],
    ...(sample?.fields ?? []).map(({ name, choices }, place): [string, Binding] => [
      `field.${place}`,
      { key: `fields/${name}`, ...(choices && { choices: choicesOf(choices.map(({ text }) => text)) }) },
    ]),
    ...questions.flatMap(({ id }, place): [string, Binding][] => [
      [`answer.${place}`, { key: `answers/${id}` }],
      [`reason.${place}`, { key: `reasons/${id}` }],
      [`evidence.${place}`, { key: `evidence/${id}` }],
    ]),
    ['summary', { key: 'summary' }],
  ]);
}

/** Radio buttons are called by their place. */
export function choicesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text, place) => [String(place), text]));
}
