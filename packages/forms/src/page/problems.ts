import { byId, fill, make, makeLink } from './elements.js';
import { groupOf } from './controls.js';
import type { Words } from './words.js';

export interface FieldProblem {
  /** The field, such as `answer.3`; none where what is wrong has no field of its own. */
  readonly name: string | undefined;
  readonly message: string;
}

/** Shows what is wrong as GOV.UK does: a summary at the top that has the focus and links to each field, and the same words there. */
export function showProblems<Found extends FieldProblem>(
  problems: readonly Found[],
  words: Words,
  open: (problem: Found) => void,
): void {
  clearProblems();
  if (problems.length === 0) return;
  // Of several messages at one field the first stays.
  for (const { name = '', message } of [...problems].reverse())
    setMessage(groupOf(name), make('span', 'govuk-visually-hidden', `${words.error} `), message);
  const alert = make(
    'div',
    '',
    make('h2', 'govuk-error-summary__title', words.problem),
    make(
      'div',
      'govuk-error-summary__body',
      make('ul', 'govuk-list govuk-error-summary__list', ...problemLines(problems, open)),
    ),
  );
  alert.setAttribute('role', 'alert');
  const summary = make('div', 'govuk-error-summary', alert);
  summary.tabIndex = -1;
  byId('problems').append(summary);
  document.title = `${words.error} ${document.title}`;
  summary.focus();
}

/** A line for each problem: a link to the first control of its field. */
export function problemLines<Found extends FieldProblem>(
  problems: readonly Found[],
  open: (problem: Found) => void,
): readonly HTMLElement[] {
  return problems.map((problem) => {
    const address = `#${(problem.name ?? '').replaceAll('.', '-')}`;
    return make(
      'li',
      '',
      makeLink(problem.message, address, () => {
        open(problem);
      }),
    );
  });
}

export function clearProblems(): void {
  byId('problems').replaceChildren();
  for (const group of document.querySelectorAll('.govuk-form-group--error')) setMessage(group);
}

/** Puts a message into the place that each field has for one, or with none takes it out. */
function setMessage(group: Element | null, ...message: readonly (string | Node)[]): void {
  const place = group?.querySelector<HTMLElement>('.govuk-error-message');
  if (!place) return;
  fill(place, ...message);
  place.hidden = message.length === 0;
  group?.classList.toggle('govuk-form-group--error', !place.hidden);
}

/** Brings a field into view with its question above it, and gives it the focus. */
export function focusField(name: string): void {
  const group = groupOf(name);
  const control =
    group?.querySelector<HTMLElement>('input:checked') ??
    group?.querySelector<HTMLElement>('input, textarea');
  group?.scrollIntoView();
  control?.focus({ preventScroll: true });
}
