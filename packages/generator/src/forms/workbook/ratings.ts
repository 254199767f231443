import type { Framework } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import type { PlacedItem } from './rateables.js';

/**
 * Every rating as it stands. The script writes them from what the engine says. The roles are named because a narrow screen shows the
 * cells below each other, and browsers then forget that they are a table.
 */
export function ratingsTable(framework: Framework, placed: readonly PlacedItem[], say: Say): Html {
  const rated = placed.filter(({ item }) => item.rule !== null && item.rule.by !== 'notRated');
  return markup`
    ${overallMarkup(framework, say)}
    <table class="govuk-table ratings" role="table">
      <thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.standard)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.figure)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.rating)}</th>
        <th scope="col" role="columnheader" class="govuk-table__header">${say(workbookWords.near)}</th>
      </tr></thead>
      <tbody class="govuk-table__body" role="rowgroup">${rated.map(
        ({ item, place, depth }) => markup`
        <tr role="row" class="govuk-table__row depth-${Math.min(depth, 3)}">
          <th scope="row" role="rowheader" class="govuk-table__cell row-header">${item.id} ${item.title && say(item.title)}</th>
          <td role="cell" class="govuk-table__cell" data-figure="${place}"></td>
          <td role="cell" class="govuk-table__cell" data-rating="${place}"></td>
          <td role="cell" class="govuk-table__cell" data-near="${place}"></td>
        </tr>`,
      )}</tbody>
    </table>`;
}

/** The overall rating as it stands, or why the framework gives none. */
export function overallMarkup({ overall: { rule } }: Framework, say: Say): Html {
  const name = markup`<span class="govuk-caption-m">${say(workbookWords.overall)}</span>`;
  return rule.by === 'notRated'
    ? markup`<p class="overall">${name}${say(rule.because)}</p>`
    : markup`<p class="overall">${name}<strong class="govuk-heading-m" data-rating="overall"></strong> <span data-figure="overall"></span></p>`;
}
