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

export function clearProblems(): void {
  byId('problems').replaceChildren();
  for (const message of document.querySelectorAll('.govuk-error-message')) message.remove();
  for (const group of document.querySelectorAll('.govuk-form-group--error')) {
    group.classList.remove('govuk-form-group--error');
    for (const control of group.querySelectorAll('.govuk-input--error, .govuk-textarea--error'))
      control.classList.remove('govuk-input--error', 'govuk-textarea--error');
    for (const described of group.querySelectorAll('[aria-describedby]')) {
      const ids = (described.getAttribute('aria-describedby') ?? '').split(' ');
      described.setAttribute('aria-describedby', ids.filter((id) => !id.endsWith('-error')).join(' '));
    }
  }
}

function markField(name: string, message: string, words: Words): void {
  const group = groupOf(name);
  if (!group || group.classList.contains('govuk-form-group--error')) return;
  const before = make('span', 'govuk-visually-hidden', `${words.error} `);
  const text = make('p', 'govuk-error-message', before, message);
  text.id = `${name.replaceAll('.', '-')}-error`;
  group.classList.add('govuk-form-group--error');
  const controls = group.querySelectorAll('input, textarea');
  const kind = controls[0]?.tagName === 'TEXTAREA' ? 'textarea' : 'input';
  for (const control of controls) {
    if (!control.classList.contains('govuk-radios__input')) control.classList.add(`govuk-${kind}--error`);
  }
  const described = group.querySelector('fieldset') ?? controls[0];
  const ids = described?.getAttribute('aria-describedby') ?? '';
  described?.setAttribute('aria-describedby', `${ids} ${text.id}`.trim());
  (group.querySelector('.govuk-radios, .govuk-date-input') ?? controls[0])?.before(text);
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
