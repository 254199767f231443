import { AskedQuestions } from '../cases/asked.js';
import { recordOf } from '../cases/case-values.js';
import type { SampledQuestion } from '../cases/questions.js';
import type { FormEngine } from '../engine.js';
import { byId, fill, make } from '../page/elements.js';
import { tag } from '../page/tag.js';
import { addressOf } from '../page/views.js';
import type { Sheet } from '../storage/sitting.js';
import { saidOf, shortFigure } from '../rating/labels.js';
import { ratedSoFar } from '../rating/so-far.js';
import type { CaseWords } from './words.js';

/** How far a case is. */
export function caseStatus(
  sheet: Sheet,
  asked: AskedQuestions,
  places: readonly number[],
  words: CaseWords,
): HTMLElement {
  if (sheet.conflicts.size > 0) return tag(words.toResolve, 'red');
  if (sheet.values.has('complete')) return make('span', '', words.completed);
  return asked.progress(places).answered === 0
    ? tag(words.notStarted, 'grey')
    : tag(words.inProgress, 'blue');
}

/** Writes the table of cases. */
export function drawCaseList(
  engine: FormEngine,
  sample: string,
  questions: readonly SampledQuestion[],
  sheets: readonly Sheet[],
  words: CaseWords,
): void {
  const places = questions.map((_, place) => place);
  const rows = sheets.map((sheet) => {
    const asked = new AskedQuestions(engine, sample, questions, sheet.values);
    const { answered, asked: count } = asked.progress(places);
    const link = make('a', 'govuk-link', sheet.values.get('case') ?? words.newCase);
    link.setAttribute('href', addressOf('case', sheet.id));
    const name = make('th', 'govuk-table__cell row-header', link);
    name.setAttribute('scope', 'row');
    return make(
      'tr',
      'govuk-table__row',
      name,
      make('td', 'govuk-table__cell govuk-table__cell--numeric', words.answered(answered, count)),
      make('td', 'govuk-table__cell', caseStatus(sheet, asked, places, words)),
    );
  });
  byId('case-rows').replaceChildren(...rows);
  byId('cases').hidden = rows.length === 0;
  byId('no-cases').hidden = rows.length > 0;
  byId('case-count').textContent = `(${rows.length})`;
}

/** Writes what the cases come to so far: counts, and the band or the words that the engine gives them. */
export function drawResults(
  engine: FormEngine,
  sample: string,
  questions: readonly SampledQuestion[],
  sheets: readonly Sheet[],
): void {
  const records = sheets.map(({ values }, place) => ({
    ...recordOf(values, sample),
    // Cases without a reference yet are still different cases.
    case: String(place),
  }));
  const { cases, answers } = engine.tally(records);
  const result = ratedSoFar(engine, { framework: engine.framework.name, cases, answers })?.result;
  questions.forEach(({ id }, place) => {
    const entry = result?.trace.find(({ item }) => item === id);
    const { yes = 0, of = 0, value = 0 } = entry?.figure ?? {};
    write(`[data-count="${place}"]`, of > 0 ? `${yes} / ${of} (${shortFigure(value)}%)` : '');
    write(`[data-result="${place}"]`, (entry && saidOf(entry, engine.framework)) ?? '');
  });
}

function write(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) fill(element, text);
}
