import { byId, make } from './elements.js';
import { groupOf } from './controls.js';
import type { Words } from './words.js';

export interface FieldProblem {
  /** The field, such as `answer.3`. */
  readonly name: string;
  readonly message: string;
}

/** Shows what is wrong as GOV.UK does: a summary at the top that has the focus and links to each field, and the same words there. */
export function showProblems(
  problems: readonly FieldProblem[],
  words: Words,
  open: (name: string) => void,
): void {
  clearProblems();
  if (problems.length === 0) return;
  for (const { name, message } of problems) markField(name, message, words);
  const links = problems.map(({ name, message }) => {
    const link = make('a', '', message);
    link.setAttribute('href', `#${name.replaceAll('.', '-')}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(name);
    });
    return make('li', '', link);
  });
  const alert = make(
    'div',
    '',
    make('h2', 'govuk-error-summary__title', words.problem),
    make('div', 'govuk-error-summary__body', make('ul', 'govuk-list govuk-error-summary__list', ...links)),
  );
  alert.setAttribute('role', 'alert');
  const summary = make('div', 'govuk-error-summary', alert);
  summary.tabIndex = -1;
  byId('problems').append(summary);
  document.title = `${words.error} ${document.title}`;
  summary.focus();
}

/** What takes each message off its field again. */
const taking: (() => void)[] = [];

export function clearProblems(): void {
  byId('problems').replaceChildren();
  for (const take of taking.splice(0)) take();
}

function markField(name: string, message: string, words: Words): void {
  const group = groupOf(name);
  if (!group || group.classList.contains('govuk-form-group--error')) return;
  const text = make(
    'p',
    'govuk-error-message',
    make('span', 'govuk-visually-hidden', `${words.error} `),
    message,
  );
  text.id = `${name.replaceAll('.', '-')}-error`;
  const controls = [...group.querySelectorAll<HTMLElement>('.govuk-input, .govuk-textarea')];
  const described = group.querySelector('fieldset') ?? controls[0];
  const ids = described?.getAttribute('aria-describedby') ?? '';
  const show = (on: boolean): void => {
    group.classList.toggle('govuk-form-group--error', on);
    for (const control of controls) control.classList.toggle(`govuk-${control.localName}--error`, on);
    described?.setAttribute('aria-describedby', on ? `${ids} ${text.id}`.trim() : ids);
  };
  show(true);
  (group.querySelector('.govuk-radios, .govuk-date-input') ?? controls[0])?.before(text);
  taking.push(() => {
    text.remove();
    show(false);
  });
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
