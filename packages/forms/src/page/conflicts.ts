import type { Sheet } from '../storage/sitting.js';
import { withValue } from '../values/values.js';
import { byId, make, makeButton } from './elements.js';
import type { FormPage } from './form-page.js';

/** How a form words what was entered twice. */
export interface ConflictWords {
  /** Which field of which sheet. */
  readonly name: (sheet: Sheet, key: string) => string;
  /** A value as the page words it. */
  readonly value: (key: string, value: string) => string;
}

/** Where the same field was entered twice, in two tabs or by two people: both are shown, and somebody chooses. */
export class Conflicts {
  readonly #page: FormPage;
  readonly #words: ConflictWords;
  readonly #chosen: () => void;

  constructor(page: FormPage, words: ConflictWords, chosen: () => void) {
    this.#page = page;
    this.#words = words;
    this.#chosen = chosen;
  }

  draw(sheets: readonly Sheet[]): void {
    const boxes = sheets.flatMap((sheet) =>
      [...sheet.conflicts].map(([key, theirs]) => this.#box(sheet, key, theirs)),
    );
    byId('conflicts').replaceChildren(...boxes);
  }

  #box(sheet: Sheet, key: string, theirs: string): HTMLElement {
    const { words } = this.#page;
    const options = [
      { value: sheet.values.get(key) ?? '', act: words.keepMine },
      { value: theirs, act: words.takeTheirs },
    ].map(({ value, act }) => {
      const said = value === '' ? words.blank : this.#words.value(key, value);
      const choose = makeButton(act, () => {
        this.#choose(sheet.id, key, value);
      });
      choose.append(make('span', 'govuk-visually-hidden', `: ${said}`));
      return make('div', 'conflict-option', make('p', 'govuk-body', said), choose);
    });
    return make(
      'div',
      'conflict',
      make('h2', 'govuk-heading-s', words.differs(this.#words.name(sheet, key))),
      make('div', 'conflict-options', ...options),
    );
  }

  #choose(id: string, key: string, value: string): void {
    const sheet = this.#page.sitting.sheet(id);
    if (!sheet) return;
    const conflicts = new Map(sheet.conflicts);
    conflicts.delete(key);
    this.#page.sitting.change(id, withValue(sheet.values, key, value), conflicts);
    this.#chosen();
  }
}
