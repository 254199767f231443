import { groundWords, type Framework, type Ground, type Text } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { welsh } from '../../report/explanation/welsh.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';

/** On which grounds the framework lets a rating be departed from. The script finds each by what the engine calls it. */
export function groundsMarkup({ discretions }: Framework, say: Say): Html {
  const grounds = new Map(
    discretions.flatMap((one) => one.grounds.map((ground) => [groundWords(ground), ground] as const)),
  );
  if (grounds.size === 0) return markup``;
  return markup`
    <p class="govuk-body">${say(workbookWords.grounds)}</p>
    <ul class="govuk-list govuk-list--bullet">${[...grounds].map(([name, ground]) => markup`<li data-ground="${name}">${say(groundText(ground))}</li>`)}</ul>`;
}

function groundText(ground: Ground): Text {
  const cy = welsh.ofTraces?.ground(ground);
  return { text: groundWords(ground), ...(cy !== undefined && { translations: { cy } }) };
}
