import type { Inspection, Item, Problem } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { groupOf, labelOf } from '../page/controls.js';
import { partsOf } from '../rating/so-far.js';
import type { WorkbookWords } from './words.js';

/** One thing that is missing or wrong, and where it is put right. */
export interface WorkbookProblem {
  readonly severity: Problem['severity'];
  readonly message: string;
  /** The field, where there is one. */
  readonly name: string | undefined;
  /** The view in which it is put right. */
  readonly view: string;
}

/** What the engine says of the inspection, at the fields of the workbook. */
export function workbookProblems(
  engine: FormEngine,
  items: readonly Item[],
  inspection: Inspection,
  words: WorkbookWords,
): readonly WorkbookProblem[] {
  return engine.validate(inspection).map((problem) => {
    const { message, name } = wordsOf(problem, engine, items, inspection, words);
    return { severity: problem.severity, message, name, view: viewOf(name) };
  });
}

function wordsOf(
  { code, path, message }: Problem,
  engine: FormEngine,
  items: readonly Item[],
  inspection: Inspection,
  words: WorkbookWords,
): { readonly message: string; readonly name: string | undefined } {
  const [part, key = '', inner = '', end = ''] = partsOf(path);
  const { framework } = engine;
  const place = items.findIndex(({ id }) => id === key);
  const item = items[place];
  switch (part) {
    case 'answers': {
      if (!item) return { message, name: undefined };
      const title = titleIn(place) ?? item.title?.text ?? '';
      if (item.rule?.by !== 'inspectors') {
        if (code === 'missing-answer') return { message: words.casesMissing(key, title), name: 'cases' };
        return { message, name: `reason.${place}` };
      }
      if (code === 'missing-answer') return { message: words.judge(key, title), name: `level.${place}` };
      const noReason = code === 'not-rated-without-reason';
      return { message: noReason ? words.giveReason(key) : message, name: `reason.${place}` };
    }
    case 'checks': {
      const check = `check.${framework.checks.findIndex(({ name }) => name === key)}`;
      return { message: words.answerCheck(labelOf(check)), name: check };
    }
    case 'statistics': {
      const inRange = end === '1' ? 'highest' : 'lowest';
      const figure = inner === 'range' ? inRange : inner === 'average' ? inner : 'value';
      const name = `${figure}.${framework.statistics.findIndex((one) => one.name === key)}`;
      const title = titleOf(name);
      if (code === 'wrong-type') return { message: words.aNumber(`${title}: ${labelOf(name)}`), name };
      // The engine calls a statistic by its name in the framework; the page has its title.
      return { message: message.replace(`${key}:`, () => `${title}:`), name };
    }
    case 'overrides': {
      const at = key === 'overall' ? key : String(place);
      if (code === 'override-without-reason')
        return { message: words.giveDepartureReason(key), name: `because.${at}` };
      const isBlank = inspection.overrides?.[key]?.to === '';
      return { message: isBlank ? words.chooseDeparture(key) : message, name: `to.${at}` };
    }
    case 'fieldwork': {
      if (code !== 'bad-date') return { message, name: 'from' };
      const name = beginsWell(engine, inspection) ? 'to' : 'from';
      return { message: words.aDate(labelOf(name)), name };
    }
    case 'cases':
      return { message, name: 'cases' };
    default:
      return { message, name: undefined };
  }
}

function titleIn(place: number): string | undefined {
  return document
    .querySelector(`[data-group="level.${place}"], [data-group="reason.${place}"]`)
    ?.closest('.item')
    ?.querySelector('.item-title')?.textContent;
}

/** Whether the engine takes the first day of the fieldwork for a date. */
function beginsWell(engine: FormEngine, inspection: Inspection): boolean {
  const [first = ''] = (inspection.fieldwork ?? '').split('/');
  return !engine.validate({ ...inspection, fieldwork: first }).some(({ code }) => code === 'bad-date');
}

/** The heading of the group that a figure stands in. */
function titleOf(name: string): string {
  return (groupOf(name)?.closest('.statistic')?.querySelector('legend')?.textContent ?? '').trim();
}

/** The view that a field stands in. Cases have a view of their own. */
function viewOf(name: string | undefined): string {
  if (name === undefined) return 'ratings';
  if (name === 'cases') return name;
  const view = document.querySelector(`[data-group="${name}"]`)?.closest<HTMLElement>('[data-view]');
  return view?.dataset['view'] ?? 'ratings';
}
