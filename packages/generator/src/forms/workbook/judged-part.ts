import type { Framework } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import { radios, textArea, textInput } from '../components/fields.js';
import type { Say } from '../languages.js';
import { workbookWords } from '../workbook-words.js';
import { pageWords } from '../words.js';
import { scaleOf, type PlacedItem } from './rateables.js';

/**
 * One item of a part: what it looks at, the inspectors' judgement where they judge it, the rating that follows where they do not, and
 * what they write of it.
 *
 * @param top whether the item is the part itself, whose heading is the heading of the page
 */
export function itemMarkup(
  { item, place, depth }: PlacedItem,
  framework: Framework,
  isJudgedAbove: boolean,
  top: boolean,
  say: Say,
): Html {
  const { id, title, asks, statement, prompts, evidence, rule } = item;
  const level = top ? undefined : depth <= 1 ? 2 : 3;
  const name = [id, ' ', title && markup`<span class="item-title">${say(title)}</span>`];
  return markup`
    <section class="item${level === 2 ? ' item-large' : ''}">
      ${level === 2 && markup`<h2 class="govuk-heading-m">${name}</h2>`}${level === 3 && markup`<h3 class="govuk-heading-s">${name}</h3>`}
      ${statement && markup`<p class="govuk-body">${say(statement)}</p>`}${asks && markup`<p class="govuk-body">${say(asks)}</p>`}
      ${list(prompts.map((prompt) => say(prompt)))}${list(
        evidence.map((one) => [one.id, ' ', say(one.text)]),
      )}${rule?.by === 'inspectors' ? judgement({ item, place, depth }, framework, say) : followed({ item, place, depth }, say)}${notes({ item, place, depth }, framework, isJudgedAbove, say)}
    </section>`;
}

function list(entries: readonly HtmlHole[]): Html | undefined {
  return entries.length === 0
    ? undefined
    : markup`<ul class="govuk-list govuk-list--bullet prompts">${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>`;
}

/** The levels from the best to the worst, each with its descriptor. */
function judgement({ item, place }: PlacedItem, framework: Framework, say: Say): Html {
  const levels = [...(scaleOf(framework, item.rule)?.levels ?? [])].sort((a, b) => b.score - a.score);
  const about = aboutItem(item.id, say);
  return markup`
      <div class="question">
      <div class="question-answer">${radios(
        {
          name: `level.${place}`,
          key: `levels/${item.id}`,
          label: markup`<span class="label-name">${say(workbookWords.judgementOf)} ${item.id}</span>`,
        },
        [
          ...levels.map((level) => ({
            value: level.name,
            label: [say(level.label ?? { text: level.name }), ` (${level.score})`],
            ...(level.meaning && { hint: say(level.meaning) }),
          })),
          { value: 'unrated', label: say(workbookWords.notRated) },
        ],
      )}
      </div>
      <div class="question-notes">${textInput({
        name: `reason.${place}`,
        key: `reasons/${item.id}`,
        label: markup`<span class="label-name">${say(workbookWords.notRatedReason)}</span>${about}`,
      })}</div>
      </div>`;
}

/** What follows by the rules, and the way to leave it out of this inspection. A part that only groups can be left out too. */
function followed({ item, place, depth }: PlacedItem, say: Say): Html | undefined {
  const { id, rule } = item;
  if (rule?.by === 'notRated' || (rule === null && (depth > 0 || item.items.length === 0))) return undefined;
  return markup`${
    rule !== null &&
    markup`
      <p class="govuk-body live">${rule.by !== 'wording' && markup`${say(workbookWords.ratingNow)} `}<strong data-rating="${id}"></strong> <span data-figure="${id}"></span></p>`
  }
      <details class="govuk-details">
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(workbookWords.leaveUnrated)}${aboutItem(id, say)}</span></summary>
        <div class="govuk-details__text">${textInput({
          name: `reason.${place}`,
          key: `reasons/${id}`,
          label: markup`<span class="label-name">${say(workbookWords.leaveUnratedReason)}</span>${aboutItem(id, say)}`,
        })}</div>
      </details>`;
}

/** What inspectors write: under the framework's own headings, or else as evidence of what they judge. */
function notes(
  { item, place }: PlacedItem,
  framework: Framework,
  isJudgedAbove: boolean,
  say: Say,
): readonly Html[] {
  const about = aboutItem(item.id, say);
  const headings = framework.noteHeadings
    .filter(({ kind }) => kind === item.kind)
    .flatMap((one) => one.headings);
  if (headings.length > 0) {
    return [
      markup`
      <div class="notes">${headings.map((heading, index) =>
        textArea({
          name: `note.${place}.${index}`,
          key: `notes/${item.id}/${heading.text}`,
          label: markup`<span class="label-name">${say(heading)}</span>${about} ${say(pageWords.optional)}`,
        }),
      )}
      </div>`,
    ];
  }
  // Evidence stands with what is looked at and not with what holds it together.
  const isJudged = item.rule?.by === 'inspectors' || (isJudgedAbove && item.rule === null);
  const isLeftToAbove = isJudgedAbove && item.rule?.by === 'notRated';
  if (item.items.length > 0 || !(isJudged || isLeftToAbove)) return [];
  return [
    textArea({
      name: `evidence.${place}`,
      key: `evidence/${item.id}`,
      label: markup`<span class="label-name">${say(workbookWords.evidence)}</span>${about} ${say(pageWords.optional)}`,
    }),
  ];
}

function aboutItem(id: string, say: Say): Html {
  return markup` <span class="govuk-visually-hidden">${say(workbookWords.for)} ${id}</span>`;
}
