import type { Framework } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import { button } from '../components/button.js';
import { radios, textArea } from '../components/fields.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import { groundsMarkup } from './grounds.js';
import { scaleOf, type PlacedItem } from './rateables.js';

/** Where the framework lets inspectors depart from what its rules give. The script shows where a ground holds, and which. */
export function departuresMarkup(framework: Framework, placed: readonly PlacedItem[], say: Say): Html {
  const covered = new Set(framework.discretions.flatMap(({ ids }) => ids));
  const overall = framework.discretions.some((discretion) => discretion.overall);
  const items = placed.filter(({ item }) => covered.has(item.id));
  return markup`
    <p class="govuk-body">${say(workbookWords.departuresHint)}</p>${groundsMarkup(framework, say)}
    <p class="govuk-body" id="no-departures">${say(workbookWords.noneNow)}</p>${items.map(({ item, place }) =>
      departure(
        String(place),
        item.id,
        [item.id, ' ', item.title && say(item.title)],
        item.rule,
        framework,
        say,
      ),
    )}${overall && departure('overall', 'overall', say(workbookWords.overall), framework.overall.rule, framework, say)}`;
}

function departure(
  place: string,
  id: string,
  name: HtmlHole,
  rule: Framework['overall']['rule'] | null,
  framework: Framework,
  say: Say,
): Html {
  const levels = scaleOf(framework, rule)?.levels ?? [];
  return markup`
    <section class="item item-large" data-departure="${id}">
      <h2 class="govuk-heading-m">${name}</h2>
      <p class="govuk-body live">${say(workbookWords.ratingNow)} <strong data-rating="${id}"></strong> <span data-figure="${id}"></span></p>
      <p class="govuk-body" data-grounds></p>
      <p class="govuk-body" data-no-grounds>${say(workbookWords.noGrounds)}</p>
      <div class="question">
      <div class="question-answer">${radios(
        {
          name: `to.${place}`,
          key: `to/${id}`,
          label: markup`<span class="label-name">${say(workbookWords.departTo)}</span> <span class="govuk-visually-hidden">${name}</span>`,
        },
        levels.map((level) => ({
          value: level.name,
          label: say(level.label ?? { text: level.name }),
        })),
      )}</div>
      <div class="question-notes">${textArea({
        name: `because.${place}`,
        key: `because/${id}`,
        label: markup`<span class="label-name">${say(workbookWords.because)}</span> <span class="govuk-visually-hidden">${name}</span>`,
      })}</div>
      </div>
      <div data-taking-out>${button('clear-departure', workbookWords.keepRating, say)}</div>
    </section>`;
}
