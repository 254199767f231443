import type { Values } from '../values/values.js';

/** What a field of the page stands for. */
export interface Binding {
  readonly key: string;
  /** What each radio button stands for, by its value, where data holds another text. */
  readonly choices?: ReadonlyMap<string, string>;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The parts of a date, in the order in which data has them. */
const DATE_PARTS = ['year', 'month', 'day'];

/** The fields of a page and the values of a sheet, each shown in the other. */
export class Controls {
  readonly #bindings: ReadonlyMap<string, Binding>;
  readonly #names = new Map<string, string>();
  readonly #controls = new Map<string, Control[]>();

  constructor(bindings: ReadonlyMap<string, Binding>) {
    this.#bindings = bindings;
    for (const [name, { key }] of bindings) this.#names.set(key, name);
    for (const control of document.querySelectorAll<Control>('input[name], textarea[name]')) {
      this.#controls.set(control.name, [...(this.#controls.get(control.name) ?? []), control]);
    }
  }

  keyOf(name: string): string | undefined {
    return this.#bindings.get(name)?.key;
  }

  /** The field that shows a value; none for a value that this page has no field for. */
  nameOf(key: string): string | undefined {
    return this.#names.get(key);
  }

  /** Shows the values of a sheet, or with none a blank form. */
  show(values: Values): void {
    for (const name of this.#bindings.keys()) this.#showOne(name, values);
  }

  /** Shows one value again, such as one that was cleared. */
  showKey(key: string, values: Values): void {
    const name = this.#names.get(key);
    if (name !== undefined) this.#showOne(name, values);
  }

  #showOne(name: string, values: Values): void {
    const binding = this.#bindings.get(name);
    if (!binding) return;
    const value = values.get(binding.key) ?? '';
    const code = codeOf(binding, value);
    const dateParts = value.split('-');
    for (const control of this.#controls.get(name) ?? []) {
      if (control instanceof HTMLInputElement && control.type === 'radio')
        control.checked = control.value === code;
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
    if (first instanceof HTMLInputElement && first.type === 'radio') {
      const code =
        controls.find((control) => control instanceof HTMLInputElement && control.checked)?.value ?? '';
      const choices = this.#bindings.get(name)?.choices;
      return choices ? (choices.get(code) ?? '') : code;
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
    const binding = this.#bindings.get(name);
    const value = values.get(binding?.key ?? '') ?? '';
    const code = codeOf(binding, value);
    const chosen = (this.#controls.get(name) ?? []).find(
      (control) => control instanceof HTMLInputElement && control.type === 'radio' && control.value === code,
    );
    return chosen?.labels?.[0]?.textContent ?? value;
  }
}

/** The value of the radio button that stands for a text. */
function codeOf(binding: Binding | undefined, value: string): string {
  if (!binding?.choices) return value;
  return [...binding.choices].find(([, stored]) => stored === value)?.[0] ?? '';
}

/** What a field is called on the page. */
export function labelOf(name: string): string {
  const group = groupOf(name);
  // What is there for screen readers, and that it is optional, is not part of its name.
  const label = group?.querySelector('.label-name') ?? group?.querySelector('legend, label');
  return (label?.textContent ?? '').trim();
}

export function groupOf(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-group="${name}"]`);
}
