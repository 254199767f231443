import type { Values } from '../values/values.js';
import { textOf } from './english-pieces.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The parts of a date, in the order in which data has them. */
const DATE_PARTS = ['year', 'month', 'day'];

/** The fields of a page and the values of a sheet, each shown in the other. The page says which value a field stands for. */
export class Controls {
  readonly #keys = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #controls = new Map<string, Control[]>();

  constructor() {
    for (const field of document.querySelectorAll<HTMLElement>('[data-key]')) {
      const { group = '' } = field.dataset;
      const key = decodeURIComponent(field.dataset['key'] ?? '');
      this.#keys.set(group, key);
      this.#names.set(key, group);
      this.#controls.set(group, [...field.querySelectorAll<Control>('input, textarea')]);
    }
  }

  keyOf(name: string): string | undefined {
    return this.#keys.get(name);
  }

  /** The field that shows a value; none for a value that this page has no field for. */
  nameOf(key: string): string | undefined {
    return this.#names.get(key);
  }

  /** Shows the values of a sheet, or with none a blank form. */
  show(values: Values): void {
    for (const key of this.#names.keys()) this.showKey(key, values);
  }

  /** Shows one value again, such as one that was cleared. */
  showKey(key: string, values: Values): void {
    const value = values.get(key) ?? '';
    const dateParts = value.split('-');
    for (const control of this.#controls.get(this.#names.get(key) ?? '') ?? []) {
      if (isRadio(control)) control.checked = choiceOf(control) === value;
      else {
        const part = control.dataset['part'];
        const text =
          part === undefined ? value : (dateParts[DATE_PARTS.indexOf(part)] ?? '').replace(/^0(?=\d$)/, '');
        // Setting the same text again would move the cursor.
        if (control.value !== text) control.value = text;
      }
    }
  }

  /** What is in a field now; blank where nothing is chosen. */
  read(name: string): string {
    const controls = this.#controls.get(name) ?? [];
    const [first] = controls;
    if (!first) return '';
    if (isRadio(first)) {
      const chosen = controls.find((control) => isRadio(control) && control.checked);
      return chosen ? choiceOf(chosen) : '';
    }
    if (first.dataset['part'] === undefined) return first.value;
    const [year = '', month = '', day = ''] = DATE_PARTS.map(
      (part) => controls.find((control) => control.dataset['part'] === part)?.value.trim() ?? '',
    );
    if (year === '' && month === '' && day === '') return '';
    const padded = [year, month, day].map((part) => (/^\d$/.test(part) ? `0${part}` : part));
    return (day === '' ? padded.slice(0, 2) : padded).join('-');
  }

  /** A value as the page words it: the label of the button that is chosen. */
  words(name: string, values: Values): string {
    const value = values.get(this.#keys.get(name) ?? '') ?? '';
    const chosen = this.#controls
      .get(name)
      ?.find((control) => isRadio(control) && choiceOf(control) === value);
    const label = chosen?.labels?.[0];
    return label ? textOf(label) : value;
  }
}

/** What data holds where a radio button is chosen. The page has it in the characters that every attribute takes. */
function choiceOf(radio: Control): string {
  return decodeURIComponent(radio.value);
}

function isRadio(control: Control): control is HTMLInputElement {
  return control.type === 'radio';
}

/** What a field is called on the page. */
export function labelOf(name: string): string {
  const group = groupOf(name);
  // What is there for screen readers, and that it is optional, is not part of its name.
  const label = group?.querySelector('.label-name') ?? group?.querySelector('legend, label');
  return label ? textOf(label).trim() : '';
}

export function groupOf(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-group="${name}"]`);
}

/** The view that a field stands in. */
export function viewOf(name: string): string | undefined {
  return groupOf(name)?.closest<HTMLElement>('[data-view]')?.dataset['view'];
}
