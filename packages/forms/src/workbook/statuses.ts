import { tag } from '../page/tag.js';
import type { Sheet } from '../storage/sitting.js';
import type { Values } from '../values/values.js';
import type { WorkbookProblem } from './workbook-problems.js';
import type { WorkbookWords } from './words.js';

/** Parts in which nothing has to be entered, and what is entered in them. */
const OPTIONAL = new Map([
  ['particulars', /^(?:inspection|service|from|to|checks\/.*)$/],
  ['statistics', /^(?:value|average|lowest|highest)\//],
  ['departures', /^to\//],
]);

/** How far each part of the workbook is. */
export function drawStatuses(
  problems: readonly WorkbookProblem[],
  values: Values,
  cases: readonly Sheet[],
  words: WorkbookWords,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const keys = [...values.keys()];
  for (const place of document.querySelectorAll<HTMLElement>('[data-status]')) {
    const view = place.dataset['status'] ?? '';
    const left =
      view === 'ratings' || view === 'sign-off'
        ? errors.length
        : errors.filter((one) => one.view === view).length;
    place.replaceChildren(statusOf(view, left));
  }

  function statusOf(view: string, left: number): HTMLElement | string {
    if (view === 'sign-off') return values.has('signed') ? words.signed : tag(words.notStarted, 'grey');
    if (view === 'cases' && cases.some(({ conflicts }) => conflicts.size > 0))
      return tag(words.toResolve, 'red');
    if (left > 0) return tag(words.toDo(left), 'blue');
    const optional = OPTIONAL.get(view);
    if (optional && !keys.some((key) => optional.test(key))) return tag(words.optional, 'grey');
    // What is not judged here but follows from cases may not have followed yet.
    if (document.querySelector(`[data-view="${view}"] [data-rating].unrated`))
      return tag(words.notRated, 'grey');
    return words.completed;
  }
}
