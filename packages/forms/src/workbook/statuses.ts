import { tag } from '../page/tag.js';
import type { Sheet } from '../storage/sitting.js';
import type { Values } from '../values/values.js';
import type { WorkbookProblem } from './workbook-problems.js';
import type { WorkbookWords } from './words.js';

/** Parts in which nothing has to be entered. */
const OPTIONAL = ['particulars', 'statistics', 'departures'];

/** How far each part of the workbook is. */
export function drawStatuses(
  problems: readonly WorkbookProblem[],
  values: Values,
  cases: readonly Sheet[],
  words: WorkbookWords,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
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
    const part = document.querySelector(`[data-view="${view}"]`);
    const fields = [...(part?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    if (
      OPTIONAL.includes(view) &&
      !fields.some(({ dataset }) => values.has(decodeURIComponent(dataset['key'] ?? '')))
    )
      return tag(words.optional, 'grey');
    // What is not judged here but follows from cases may not have followed yet.
    if (part?.querySelector('[data-rating].unrated')) return tag(words.notRated, 'grey');
    return words.completed;
  }
}
