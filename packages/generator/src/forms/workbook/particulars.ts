import type { Framework } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { dateInput, textInput, yesOrNo } from '../components/fields.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import { pageWords } from '../words.js';

/** What the inspection is of, and the checks that its rules ask for. */
export function particularsMarkup({ checks }: Framework, say: Say): Html {
  // In one element: a browser takes the space out between two of a legend whose texts have changed.
  const optional = (label: Html): Html =>
    markup`<span><span class="label-name">${label}</span> ${say(pageWords.optional)}</span>`;
  return markup`${textInput({ name: 'inspection', label: optional(say(workbookWords.inspection)), hint: say(workbookWords.inspectionHint) }, { width: 20 })}${textInput(
    { name: 'service', label: optional(say(workbookWords.service)) },
  )}${dateInput({ name: 'from', label: optional(say(workbookWords.from)) }, say)}${dateInput({ name: 'to', label: optional(say(workbookWords.to)) }, say)}${
    checks.length > 0 && markup`<h2 class="govuk-heading-m">${say(workbookWords.checks)}</h2>`
  }${checks.map(({ name, title }, place) =>
    yesOrNo(
      {
        name: `check.${place}`,
        key: `checks/${name}`,
        label: markup`<span class="label-name">${say(title)}</span>`,
      },
      say,
    ),
  )}`;
}
