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
export function drawConflicts(page: FormPage, words: ConflictWords): void {
  const boxes = page.sitting.sheets.flatMap((sheet) =>
    [...sheet.conflicts].map(([key, theirs]) => conflictBox(page, words, sheet, key, theirs)),
  );
  byId('conflicts').replaceChildren(...boxes);
}

function conflictBox(
  page: FormPage,
  { name, value: wordsFor }: ConflictWords,
  sheet: Sheet,
  key: string,
  theirs: string,
): HTMLElement {
  const { words } = page;
  const options = [
    { value: sheet.values.get(key) ?? '', act: words.keepMine },
    { value: theirs, act: words.takeTheirs },
  ].map(({ value, act }) => {
    const said = value === '' ? words.blank : wordsFor(key, value);
    const choose = makeButton(act, () => {
      // More may have been typed since the boxes were drawn.
      const { values, conflicts } = page.sitting.sheet(sheet.id) ?? sheet;
      page.sitting.change(sheet.id, withValue(values, key, value), withValue(conflicts, key, ''));
      page.redraw();
    });
    choose.append(make('span', 'govuk-visually-hidden', `: ${said}`));
    return make('div', 'conflict-option', make('p', 'govuk-body', said), choose);
  });
  return make(
    'div',
    'conflict',
    make('h2', 'govuk-heading-s', words.differs(name(sheet, key))),
    make('div', 'conflict-options', ...options),
  );
}
