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
  /** What the script keeps its value under: `answers/2.1.3`. The name, where nothing else is said. */
  readonly key?: string;
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

/** What describes a field: its hint, and what the script says is wrong with it. */
function describedBy({ name, hint }: Field): string {
  const error = `${idOf(name)}-error`;
  return hint === undefined ? error : `${idOf(name)}-hint ${error}`;
}

/** Where the script says what is wrong with a field. */
function errorOf({ name }: Field): Html {
  return markup`<p class="govuk-error-message" id="${idOf(name)}-error" hidden></p>`;
}

/** The element that holds a field, by which the script finds it. */
function groupOf({ name, key = name }: Field, content: HtmlHole): Html {
  return markup`
    <div class="govuk-form-group" data-group="${name}" data-key="${inAttribute(key)}">${content}
    </div>`;
}

export interface Choice {
  /** What data holds where it is chosen. */
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
          <input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${inAttribute(value)}" aria-describedby="${described}">
          <label class="govuk-label govuk-radios__label" for="${id}">${text}</label>${
            hint !== undefined &&
            markup`
          <div class="govuk-hint govuk-radios__hint" id="${id}-means">${hint}</div>`
          }
        </div>`;
  });
  return groupOf(
    field,
    markup`
      <fieldset class="govuk-fieldset" aria-describedby="${describedBy(field)}">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--${legendSize}">${label}</legend>${before}
        ${hintOf(field)}${errorOf(field)}
        <div class="govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}">${items}
        </div>
      </fieldset>`,
  );
}

/** A text in the characters that every attribute takes as they are. Halves of surrogate pairs are in no file. */
function inAttribute(text: string): string {
  // A stroke stands in many keys, and may stand in every attribute.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/');
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
  return groupOf(
    field,
    markup`
      <label class="govuk-label" for="${idOf(name)}">${label}</label>
      ${hintOf(field)}${errorOf(field)}
      <input class="govuk-input${size}" id="${idOf(name)}" name="${name}" type="text" inputmode="${inputmode}" aria-describedby="${describedBy(field)}" spellcheck="false">`,
  );
}

export function textArea(field: Field, { rows = 3 }: { readonly rows?: number } = {}): Html {
  const { name, label } = field;
  return groupOf(
    field,
    markup`
      <label class="govuk-label" for="${idOf(name)}">${label}</label>
      ${hintOf(field)}${errorOf(field)}
      <textarea class="govuk-textarea" id="${idOf(name)}" name="${name}" rows="${rows}" aria-describedby="${describedBy(field)}"></textarea>`,
  );
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
  return groupOf(
    field,
    markup`
      <fieldset class="govuk-fieldset" aria-describedby="${id}-hint ${id}-error">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${label}</legend>
        <div class="govuk-hint" id="${id}-hint">${field.hint ?? say(pageWords.dateHint)}</div>${errorOf(field)}
        <div class="govuk-date-input">${items}
        </div>
      </fieldset>`,
  );
}
