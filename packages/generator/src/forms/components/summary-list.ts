import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import type { Say } from '../languages.js';
import { pageWords } from '../words.js';

export interface SummaryRow {
  readonly key: HtmlHole;
  /** What a screen reader says after "Change". */
  readonly about: HtmlHole;
  /** The fields whose values the script writes there. */
  readonly names: readonly string[];
  /** The view that changes it, and the field that has the focus then. */
  readonly view: string;
  readonly focus: string;
}

/** Answers to be checked. The script fills them in. */
export function summaryList(rows: readonly SummaryRow[], say: Say): Html {
  return markup`
      <dl class="govuk-summary-list">${rows.map(
        ({ key, about, names, view, focus }) => markup`
        <div class="govuk-summary-list__row" data-row="${focus}">
          <dt class="govuk-summary-list__key">${key}</dt>
          <dd class="govuk-summary-list__value">${names.map((name) => markup`<p class="answer" data-value="${name}"></p>`)}</dd>
          <dd class="govuk-summary-list__actions"><a class="govuk-link" href="#" data-go="${view}" data-focus="${focus}">${say(pageWords.change)}<span class="govuk-visually-hidden"> ${about}</span></a></dd>
        </div>`,
      )}
      </dl>`;
}
