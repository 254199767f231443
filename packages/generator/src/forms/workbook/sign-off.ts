import type { Framework, Sample } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import { dateInput, textArea, textInput } from '../components/fields.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import { pageWords } from '../words.js';
import { scaleOf, type PlacedItem } from './rateables.js';

/** The top of the structure and what stands directly in it: what a reader of the ratings looks at first. */
const SUMMED_UP = 1;

/** What is signed off, and by whom. The script writes the ratings and what else follows from the answers. */
export function signOffMarkup(framework: Framework, placed: readonly PlacedItem[], say: Say): Html {
  const { name, version, digest, samples, overall } = framework;
  const rated = placed.filter(({ item, depth }) => depth <= SUMMED_UP && scaleOf(framework, item.rule));
  const written = (part: string): Html => markup`<div data-sign="${part}"></div>`;
  const rating = (id: string): Html =>
    markup`<strong data-rating="${id}"></strong> <span data-figure="${id}"></span>`;
  const rows: readonly (readonly [HtmlHole, HtmlHole])[] = [
    [say(workbookWords.framework), [name, version !== undefined && ` ${version}`, markup`<br>`, digest]],
    [say(workbookWords.particulars), written('inspection')],
    ...(samples.length > 0 ? [[say(workbookWords.cases), sampleCounts(samples, say)] as const] : []),
    ...rated.map(({ item }) => [[item.id, ' ', item.title && say(item.title)], rating(item.id)] as const),
    [
      say(workbookWords.overall),
      overall.rule.by === 'notRated' ? say(overall.rule.because) : rating('overall'),
    ],
    [say(workbookWords.departures), written('departures')],
    [say(workbookWords.missing), written('missing')],
  ];
  return markup`
    <h2 class="govuk-heading-m">${say(workbookWords.summary)}</h2>
    <dl class="govuk-summary-list">${rows.map(
      ([key, value]) => markup`
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">${key}</dt>
        <dd class="govuk-summary-list__value">${value}</dd>
      </div>`,
    )}
    </dl>
    ${textInput({ name: 'ratedBy', label: say(workbookWords.ratedBy) }, { width: 20 })}${textInput({ name: 'agreedBy', label: say(workbookWords.agreedBy) }, { width: 20 })}${dateInput(
      { name: 'agreedOn', label: say(workbookWords.agreedOn) },
      say,
    )}${textArea({ name: 'remarks', label: markup`<span class="label-name">${say(workbookWords.remarks)}</span> ${say(pageWords.optional)}` })}`;
}

function sampleCounts(samples: readonly Sample[], say: Say): Html[] {
  return samples.map(
    ({ name, title }, place) =>
      markup`<p class="answer">${say(title ?? { text: name })}: <span data-sample-count="${place}"></span></p>`,
  );
}
