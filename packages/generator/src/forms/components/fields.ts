import type { Text } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import type { Say } from '../languages.js';
import { pageWords } from '../words.js';

/**
 * The fields of GOV.UK's design system. Each has a name of this package's own making, by its position (`answer.3`): the script finds
 * by it what it stands for, and no text of an author is an identifier in a page.
 */
export interface Field {
  /** `answer.3`. */
  readonly name: string;
  readonly label: HtmlHole;
  readonly hint?: HtmlHole;
}

/** The first control of a field: what an error links to. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-');
}

function hintOf({ name, hint }: Field): Html | undefined {
  return hint === undefined
    ? undefined
    : markup`<div class="govuk-hint" id="${idOf(name)}-hint">${hint}</div>`;
}

/** Empty where nothing describes it, as an absent attribute would be. */
function describedBy({ name, hint }: Field): string {
  return hint === undefined ? '' : `${idOf(name)}-hint`;
}

export interface Choice {
  readonly value: string;
  readonly label: HtmlHole;
  readonly hint?: HtmlHole;
}

/** Radio buttons in a group that has a name. None is chosen, ever. */
export function radios(
  field: Field,
  choices: readonly Choice[],
  {
    legendSize = 's',
    inline = false,
    before,
  }: { readonly legendSize?: 's' | 'm'; readonly inline?: boolean; readonly before?: HtmlHole } = {},
): Html {
  const { name, label } = field;
  const items = choices.map(({ value, label: text, hint }, place) => {
    const id = place === 0 ? idOf(name) : `${idOf(name)}-${place}`;
    const described = hint === undefined ? '' : `${id}-means`;
    return markup`
        <div class="govuk-radios__item">
          <input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${value}" aria-describedby="${described}">
          <label class="govuk-label govuk-radios__label" for="${id}">${text}</label>${
            hint !== undefined &&
            markup`
          <div class="govuk-hint govuk-radios__hint" id="${id}-means">${hint}</div>`
          }
        </div>`;
  });
  return markup`
    <div class="govuk-form-group" data-group="${name}">
      <fieldset class="govuk-fieldset" aria-describedby="${describedBy(field)}">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--${legendSize}">${label}</legend>${before}
        ${hintOf(field)}
        <div class="govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}">${items}
        </div>
      </fieldset>
    </div>`;
}

export function yesOrNo(field: Field, say: Say): Html {
  const choices = [
    { value: 'yes', label: say(pageWords.yes) },
    { value: 'no', label: say(pageWords.no) },
  ];
  return radios(field, choices, { inline: true });
}

export function textInput(
  field: Field,
  {
    width,
    inputmode = 'text',
  }: { readonly width?: 4 | 5 | 10 | 20; readonly inputmode?: 'text' | 'decimal' | 'numeric' } = {},
): Html {
  const { name, label } = field;
  const size = width === undefined ? '' : ` govuk-input--width-${width}`;
  return markup`
    <div class="govuk-form-group" data-group="${name}">
      <label class="govuk-label" for="${idOf(name)}">${label}</label>
      ${hintOf(field)}
      <input class="govuk-input${size}" id="${idOf(name)}" name="${name}" type="text" inputmode="${inputmode}" aria-describedby="${describedBy(field)}" spellcheck="false">
    </div>`;
}

export function textArea(field: Field, { rows = 3 }: { readonly rows?: number } = {}): Html {
  const { name, label } = field;
  return markup`
    <div class="govuk-form-group" data-group="${name}">
      <label class="govuk-label" for="${idOf(name)}">${label}</label>
      ${hintOf(field)}
      <textarea class="govuk-textarea" id="${idOf(name)}" name="${name}" rows="${rows}" aria-describedby="${describedBy(field)}"></textarea>
    </div>`;
}

/** A day of the calendar, or a month: three inputs that make up one value. */
export function dateInput(field: Field, say: Say): Html {
  const { name, label } = field;
  const id = idOf(name);
  const parts: readonly (readonly [string, Text, number])[] = [
    ['day', pageWords.day, 2],
    ['month', pageWords.month, 2],
    ['year', pageWords.year, 4],
  ];
  const items = parts.map(
    ([part, words, width], place) => markup`
        <div class="govuk-date-input__item">
          <div class="govuk-form-group">
            <label class="govuk-label govuk-date-input__label" for="${place === 0 ? id : `${id}-${part}`}">${say(words)}</label>
            <input class="govuk-input govuk-date-input__input govuk-input--width-${width}" id="${place === 0 ? id : `${id}-${part}`}" name="${name}" data-part="${part}" type="text" inputmode="numeric">
          </div>
        </div>`,
  );
  return markup`
    <div class="govuk-form-group" data-group="${name}">
      <fieldset class="govuk-fieldset" aria-describedby="${id}-hint">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${label}</legend>
        <div class="govuk-hint" id="${id}-hint">${field.hint ?? say(pageWords.dateHint)}</div>
        <div class="govuk-date-input">${items}
        </div>
      </fieldset>
    </div>`;
}
