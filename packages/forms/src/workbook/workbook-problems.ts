import type { Inspection, Item, Problem } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { labelOf, viewOf, type Controls } from '../page/controls.js';
import { engineWords } from '../page/engine-words.js';
import { inEnglish } from '../page/english-pieces.js';
import type { FieldProblem } from '../page/problems.js';
import { translated } from '../rating/labels.js';
import { partsOf } from '../rating/so-far.js';
import type { WorkbookWords } from './words.js';

/** One thing that is missing or wrong, and where it is put right. */
export interface WorkbookProblem extends FieldProblem {
  readonly severity: Problem['severity'];
  /** The view in which it is put right. */
  readonly view: string;
}

/** A problem in the words of the workbook, and the key of the value that puts it right. */
interface Said {
  readonly message: string;
  readonly key?: string;
  /** The view in which it is put right, where it has no field of its own. */
  readonly view?: string;
}

/** What the engine says of the inspection, at the fields of the workbook. */
export function workbookProblems(
  engine: FormEngine,
  items: readonly Item[],
  controls: Controls,
  inspection: Inspection,
  words: WorkbookWords,
): readonly WorkbookProblem[] {
  return engine.validate(inspection).map((problem) => {
    const { message, key = '', view = 'ratings' } = wordsOf(problem);
    const name = controls.nameOf(key);
    return { severity: problem.severity, message, name, view: (name && viewOf(name)) ?? view };
  });

  function labelOfKey(key: string): string {
    return labelOf(controls.nameOf(key) ?? '');
  }

  function wordsOf(problem: Problem): Said {
    const { code, path, message } = problem;
    const [part, id = '', inner = '', end = ''] = partsOf(path);
    switch (part) {
      case 'answers': {
        const { title, rule } = items.find((item) => item.id === id) ?? {};
        const name = title ? translated(title) : '';
        const isJudged = rule?.by === 'inspectors';
        if (code !== 'missing-answer')
          return {
            message: code === 'not-rated-without-reason' ? words.giveReason(id) : inEnglish(message),
            key: `reasons/${id}`,
          };
        return isJudged
          ? { message: words.judge(id, name), key: `levels/${id}` }
          : { message: words.casesMissing(id, name), view: 'cases' };
      }
      case 'checks':
        return { message: words.answerCheck(labelOfKey(`checks/${id}`)), key: `checks/${id}` };
      case 'statistics': {
        const figure = inner === 'range' ? (end === '1' ? 'highest' : 'lowest') : inner || 'value';
        const key = `${figure}/${id}`;
        const statistic = engine.framework.statistics.find(({ name }) => name === id);
        const title = statistic ? translated(statistic.title) : id;
        return {
          message:
            code === 'wrong-type'
              ? words.aNumber(`${title}: ${labelOfKey(key)}`)
              : engineWords(problem, id, title, words),
          key,
        };
      }
      case 'overrides': {
        if (code === 'override-without-reason')
          return { message: words.giveDepartureReason(id), key: `because/${id}` };
        const isBlank = inspection.overrides?.[id]?.to === '';
        const refused = engineWords({ code: 'override', message }, id, id, words);
        return { message: isBlank ? words.chooseDeparture(id) : refused, key: `to/${id}` };
      }
      case 'fieldwork': {
        if (code !== 'bad-date')
          return { message: engineWords(problem, '', labelOfKey('from'), words), key: 'from' };
        const key = beginsWell(engine, inspection) ? 'to' : 'from';
        return { message: words.aDate(labelOfKey(key)), key };
      }
      default:
        return { message: inEnglish(message) };
    }
  }
}

/** Whether the engine takes the first day of the fieldwork for a date. */
function beginsWell(engine: FormEngine, inspection: Inspection): boolean {
  const [first = ''] = (inspection.fieldwork ?? '').split('/');
  return !engine.validate({ ...inspection, fieldwork: first }).some(({ code }) => code === 'bad-date');
}
