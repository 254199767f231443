import type { Framework } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { radios, textArea, textInput } from '../components/fields.js';
import { conditionText } from '../conditions.js';
import type { Say } from '../languages.js';
import type { CaseQuestion } from '../outline.js';
import { caseWords, pageWords } from '../words.js';

/** A question asked of a case: what it looks at, its answer, the reason where it does not apply, and the evidence. */
export function questionMarkup(
  { item, place }: CaseQuestion,
  framework: Framework,
  languages: readonly string[],
  say: Say,
): Html {
  const { id, title, asks, statement, relevance, prompts, sample = '' } = item;
  const sentence = asks ?? statement;
  const about = markup` <span class="govuk-visually-hidden">${say(caseWords.forQuestion)} ${id}</span>`;
  const condition = relevance && conditionText(relevance, framework, sample, languages);
  return markup`
  <div class="question" data-question="${place}">
    <div class="question-answer">${radios(
      {
        name: `answer.${place}`,
        key: `answers/${id}`,
        label: markup`<h2 class="govuk-fieldset__heading"><span class="govuk-caption-m label-name">${id} ${title && markup`<span class="question-title">${say(title)}</span>`}</span>${sentence && markup` ${say(sentence)}`}</h2>`,
        ...(condition && { hint: markup`${say(caseWords.askedOnlyWhen)} ${say(condition)}.` }),
      },
      [
        { value: 'yes', label: say(pageWords.yes) },
        { value: 'no', label: say(pageWords.no) },
        { value: 'na', label: say(pageWords.notApplicable) },
      ],
      {
        legendSize: 's',
        inline: true,
        before:
          prompts.length > 0 &&
          markup`
        <ul class="govuk-list govuk-list--bullet prompts">${prompts.map((prompt) => markup`<li>${say(prompt)}</li>`)}</ul>`,
      },
    )}
    </div>
    <div class="question-notes">${textInput({
      name: `reason.${place}`,
      key: `reasons/${id}`,
      label: markup`<span class="label-name">${say(caseWords.reason)}</span>${about}`,
    })}${textArea({
      name: `evidence.${place}`,
      key: `evidence/${id}`,
      label: markup`<span class="label-name">${say(caseWords.evidence)}</span>${about} ${say(pageWords.optional)}`,
    })}
    </div>
  </div>
  <p class="govuk-hint not-asked" data-not-asked="${place}" hidden></p>`;
}
