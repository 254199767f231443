import type { Framework } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { textInput } from '../components/fields.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';

/** The statistics beside their comparators: the service's value, the average and the range of others, the target. */
export function statisticsMarkup({ statistics }: Framework, say: Say): Html {
  return markup`
    <p class="govuk-body">${say(workbookWords.statisticsHint)}</p>${statistics.map(
      ({ name, title, unit, target, note }, place) => {
        const sign = unit === 'percent' ? ' (%)' : '';
        return markup`
    <div class="statistic"><fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(title)}</legend>
      ${(target !== undefined || note) && markup`<p class="govuk-hint">${target !== undefined && markup`${say(workbookWords.target)} ${target}${unit === 'percent' && '%'}. `}${note && say(note)}</p>`}
      <div class="statistic-figures">${(['value', 'average', 'lowest', 'highest'] as const).map((figure) =>
        textInput(
          {
            name: `${figure}.${place}`,
            key: `${figure}/${name}`,
            label: markup`<span class="label-name">${say(workbookWords[figure])}</span>${sign}`,
          },
          { width: 5, inputmode: 'decimal' },
        ),
      )}</div>
    </fieldset></div>`;
      },
    )}`;
}
