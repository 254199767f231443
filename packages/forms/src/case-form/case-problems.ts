import type { Sample } from '@yardstick/model';
import { problemsOf } from '../cases/problems.js';
import type { SampledQuestion } from '../cases/questions.js';
import type { FormEngine } from '../engine.js';
import { groupOf, labelOf } from '../page/controls.js';
import { engineWords } from '../page/engine-words.js';
import { textOf } from '../page/english-pieces.js';
import type { FieldProblem } from '../page/problems.js';
import type { Values } from '../values/values.js';
import type { CaseWords } from './words.js';

/** Every problem of a case has a field. */
export interface CaseFieldProblem extends FieldProblem {
  readonly name: string;
}

/** What the engine says of a case, at the fields of the form and in its words, in the order of the page. */
export function caseProblems(
  engine: FormEngine,
  sample: Sample,
  questions: readonly SampledQuestion[],
  values: Values,
  others: readonly Values[],
  words: CaseWords,
): readonly CaseFieldProblem[] {
  const problems = problemsOf(engine, sample.name, values, others).flatMap(({ code, column, message }) => {
    const field = sample.fields.findIndex(({ name }) => name === column);
    const question = questions.findIndex(({ id }) => id === column);
    if (column === 'case') {
      const said = code === 'duplicate-case' ? words.sameCase : words.enterCase;
      return [{ name: 'case', place: -1, message: said }];
    }
    if (field >= 0) {
      const name = `field.${field}`;
      const said =
        fieldWords(code, sample.fields[field]?.type, labelOf(name), words) ??
        engineWords({ code, message }, column, labelOf(name), words);
      return [{ name, place: field, message: said }];
    }
    if (question < 0) return [];
    const { id = '' } = questions[question] ?? {};
    const name = `answer.${question}`;
    const said =
      code === 'missing-answer'
        ? words.answerQuestion(id, titleOf(name))
        : engineWords({ code, message }, id, `${id} ${titleOf(name)}`, words);
    return [{ name, place: sample.fields.length + question, message: said }];
  });
  return problems.sort((a, b) => a.place - b.place);
}

function fieldWords(
  code: string,
  type: string | undefined,
  label: string,
  words: CaseWords,
): string | undefined {
  if (code === 'missing-field') return words.needed(label);
  if (code !== 'field-value') return undefined;
  return type === 'number' ? words.aNumber(label) : type === 'date' ? words.aDate(label) : undefined;
}

/** The title of a question in the language that the page is shown in. */
export function titleOf(name: string): string {
  const title = groupOf(name)?.querySelector('.question-title');
  return title ? textOf(title) : '';
}
