import type { Sample } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { button } from '../components/button.js';
import type { Say } from '../languages.js';
import type { CaseSection } from '../outline.js';
import { caseWords, pageWords } from '../words.js';

/** All cases of a sitting, what they come to so far, and the way out and in for their data. */
export function caseListMarkup(sample: Sample, sections: readonly CaseSection[], say: Say): Html {
  const questions = sections.flatMap((section) => section.questions);
  return markup`
  <section data-view="list" class="screen" hidden>
    <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-l">${say(caseWords.form)}</span>${say(sample.title ?? { text: sample.name })}</h1>
    <p class="govuk-body">${say(caseWords.intro)}</p>
    <div class="govuk-button-group">${button('add-case', caseWords.addCase, say, 'primary')}${button('print-blank', caseWords.printBlank, say)}</div>
    <div id="conflicts"></div>
    <p class="govuk-body" id="no-cases">${say(caseWords.noCases)}</p>
    <table class="govuk-table" id="cases" hidden>
      <caption class="govuk-table__caption govuk-table__caption--m">${say(caseWords.cases)} <span id="case-count"></span></caption>
      <thead class="govuk-table__head"><tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">${say(caseWords.caseColumn)}</th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say(caseWords.progressColumn)}</th>
        <th scope="col" class="govuk-table__header">${say(caseWords.statusColumn)}</th>
      </tr></thead>
      <tbody class="govuk-table__body" id="case-rows"></tbody>
    </table>
    <h2 class="govuk-heading-m">${say(caseWords.keep)}</h2>
    <div class="govuk-button-group">${button('export-json', pageWords.exportJson, say)}${button('export-csv', caseWords.exportCsv, say)}</div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="import">${say(pageWords.chooseFiles)}</label>
      <div class="govuk-hint" id="import-hint">${say(caseWords.importHint)}</div>
      <input class="govuk-file-upload" id="import" type="file" multiple accept=".json,.csv,application/json,text/csv" aria-describedby="import-hint">
    </div>
    <details class="govuk-details" id="results">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(caseWords.results)}</span></summary>
      <div class="govuk-details__text">
        <p class="govuk-hint">${say(caseWords.resultsHint)}</p>
        <table class="govuk-table">
          <thead class="govuk-table__head"><tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">${say(caseWords.question)}</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say(caseWords.yesOf)}</th>
            <th scope="col" class="govuk-table__header">${say(caseWords.result)}</th>
          </tr></thead>
          <tbody class="govuk-table__body">${questions.map(
            ({ item, place }) => markup`
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__cell row-header">${item.id} ${item.title && say(item.title)}</th>
              <td class="govuk-table__cell govuk-table__cell--numeric" data-count="${place}"></td>
              <td class="govuk-table__cell" data-result="${place}"></td>
            </tr>`,
          )}</tbody>
        </table>
      </div>
    </details>
  </section>`;
}
