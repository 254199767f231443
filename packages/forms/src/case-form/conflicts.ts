import type { SampledQuestion } from '../cases/questions.js';
import type { Controls } from '../page/controls.js';
import { labelOf } from '../page/controls.js';
import { byId, make, makeButton } from '../page/elements.js';
import type { FormPage } from '../page/form-page.js';
import type { Sheet } from '../storage/sitting.js';
import { withValue } from '../values/values.js';

/** Where the same field was entered twice, in two tabs or by two people: both are shown, and somebody chooses. */
export class Conflicts {
  readonly #page: FormPage;
  readonly #controls: Controls;
  readonly #questions: readonly SampledQuestion[];

  constructor(page: FormPage, controls: Controls, questions: readonly SampledQuestion[]) {
    this.#page = page;
    this.#controls = controls;
    this.#questions = questions;
  }

  draw(sheets: readonly Sheet[]): void {
    const boxes = sheets.flatMap((sheet) =>
      [...sheet.conflicts].map(([key, theirs]) => this.#box(sheet, key, theirs)),
    );
    byId('conflicts').replaceChildren(...boxes);
  }

  #box(sheet: Sheet, key: string, theirs: string): HTMLElement {
    const { words } = this.#page;
    const name = this.#controls.nameOf(key) ?? '';
    const [part, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    // The label of an answer has the number of its question.
    const isBesideAnswer =
      (part === 'reasons' || part === 'evidence') && this.#questions.some((one) => one.id === id);
    const what = [sheet.values.get('case') ?? words.newCase, isBesideAnswer ? id : '', labelOf(name)];
    const options = [
      { value: sheet.values.get(key) ?? '', act: words.keepMine },
      { value: theirs, act: words.takeTheirs },
    ].map(({ value, act }) => {
      const said = this.#controls.words(name, withValue(sheet.values, key, value)) || words.blank;
      const choose = makeButton(act, () => {
        this.#choose(sheet.id, key, value);
      });
      choose.append(make('span', 'govuk-visually-hidden', `: ${said}`));
      return make('div', 'conflict-option', make('p', 'govuk-body', said), choose);
    });
    return make(
      'div',
      'conflict',
      make('h2', 'govuk-heading-s', words.differs(what.filter((piece) => piece !== '').join(', '))),
      make('div', 'conflict-options', ...options),
    );
  }

  #choose(id: string, key: string, value: string): void {
    const sheet = this.#page.sitting.sheet(id);
    if (!sheet) return;
    const conflicts = new Map(sheet.conflicts);
    conflicts.delete(key);
    this.#page.sitting.change(id, withValue(sheet.values, key, value), conflicts);
    this.draw(this.#page.sitting.sheets);
  }
}
