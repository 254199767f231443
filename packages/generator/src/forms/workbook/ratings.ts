import type { Framework, Item } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import { placedWithin, type PlacedItem } from './rateables.js';

/**
 * Every rating as it stands. The script writes them from what the engine says. The roles are named because a narrow screen shows the
 * cells below each other, and browsers then forget that they are a table.
 */
export function ratingsTable(framework: Framework, placed: readonly PlacedItem[], say: Say): Html {
  return markup`
    ${overallMarkup(framework, say)}
    <table class="govuk-table ratings" role="table">
      <thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.standard)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.figure)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.rating)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.near)}</th>
      </tr></thead>
      ${placed.filter(({ depth }) => depth === 0).map((top) => partRows(placedWithin(placed, top), say))}
    </table>`;
}

/** A part of the framework: its own name, with its rating where it has one, above those of what is inside it. */
function partRows(within: readonly PlacedItem[], say: Say): HtmlHole {
  const rows = within.filter(({ item, depth }) => depth === 0 || isRated(item));
  if (!rows.some(({ item }) => isRated(item))) return '';
  return markup`
      <tbody class="govuk-table__body" role="rowgroup">${rows.map((row) => ratingRow(row, say))}
      </tbody>`;
}

function ratingRow({ item, depth }: PlacedItem, say: Say): Html {
  const name = markup`${item.id} ${item.title && say(item.title)}`;
  const isQuestion = item.kind === 'question' || item.kind === 'criterion';
  return isRated(item)
    ? markup`
        <tr role="row" class="govuk-table__row depth-${Math.min(depth, 3)}${isQuestion && ' question-row'}">
          <th scope="row" role="rowheader" class="govuk-table__cell row-header">${name}</th>
          <td role="cell" class="govuk-table__cell" data-figure="${item.id}"></td>
          <td role="cell" class="govuk-table__cell" data-rating="${item.id}"></td>
          <td role="cell" class="govuk-table__cell" data-near="${item.id}"></td>
        </tr>`
    : markup`
        <tr role="row" class="govuk-table__row depth-0">
          <th scope="rowgroup" role="rowheader" colspan="4" class="govuk-table__cell row-header">${name}</th>
        </tr>`;
}

function isRated({ rule }: Item): boolean {
  return rule !== null && rule.by !== 'notRated';
}

/** The overall rating as it stands, or why the framework gives none. */
export function overallMarkup({ overall: { rule } }: Framework, say: Say): Html {
  const name = markup`<span class="govuk-caption-m">${say(workbookWords.overall)}</span>`;
  return rule.by === 'notRated'
    ? markup`<p class="overall">${name}${say(rule.because)}</p>`
    : markup`<p class="overall">${name}<strong class="govuk-heading-m" data-rating="overall"></strong> <span data-figure="overall"></span></p>`;
}
