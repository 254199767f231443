import type { AskedQuestions } from '../cases/asked.js';
import type { SampledQuestion } from '../cases/questions.js';
import type { Controls } from '../page/controls.js';
import { fill, make } from '../page/elements.js';
import { tag } from '../page/tag.js';
import { addressOf } from '../page/views.js';
import type { Sheet } from '../storage/sitting.js';
import type { Values } from '../values/values.js';
import { caseStatus } from './case-list.js';
import { titleOf, type CaseFieldProblem } from './case-problems.js';
import type { CaseWords } from './words.js';

/** The name of the case above every view, its links, and how far each part of it is. */
export function drawCase(
  sheet: Sheet,
  id: string,
  asked: AskedQuestions,
  sections: readonly (readonly number[])[],
  problems: readonly CaseFieldProblem[],
  words: CaseWords,
): void {
  const reference = sheet.values.get('case');
  const name = reference === undefined ? words.newCase : words.caseNamed(reference);
  for (const caption of document.querySelectorAll('[data-case-name]')) caption.textContent = name;
  for (const link of document.querySelectorAll<HTMLElement>('[data-go]')) {
    const view = link.dataset['go'] ?? '';
    link.setAttribute('href', addressOf(view, view === 'list' ? '' : id));
  }
  const all = sections.flat();
  sections.forEach((places, index) => {
    const { answered, asked: count } = asked.progress(places);
    setStatus(
      `section-${index}`,
      count === 0
        ? tag(words.notAsked, 'grey')
        : answered === count
          ? words.completed
          : answered === 0
            ? tag(words.notStarted, 'grey')
            : tag(words.left(count - answered), 'blue'),
    );
  });
  const detailsWrong = problems.some(({ name: field }) => field === 'case' || field.startsWith('field.'));
  setStatus('details', detailsWrong ? tag(words.inProgress, 'blue') : words.completed);
  setStatus('summary', sheet.values.has('summary') ? words.completed : tag(words.optional, 'grey'));
  setStatus('check', caseStatus(sheet, asked, all, words));
}

function setStatus(view: string, status: HTMLElement | string): void {
  document.querySelector(`[data-status="${view}"]`)?.replaceChildren(status);
}

/** Shows the questions that are asked of the case. Of the others a line says that they are not. */
export function drawQuestions(
  questions: readonly SampledQuestion[],
  asked: AskedQuestions,
  words: CaseWords,
): void {
  questions.forEach(({ id }, place) => {
    const isAsked = asked.isAsked(place);
    const question = document.querySelector<HTMLElement>(`[data-question="${place}"]`);
    const line = document.querySelector<HTMLElement>(`[data-not-asked="${place}"]`);
    if (question) question.hidden = !isAsked;
    if (!line) return;
    line.hidden = isAsked;
    fill(line, isAsked ? '' : words.questionNotAsked(id, titleOf(`answer.${place}`)));
  });
}

/** Fills in the page on which answers are checked. */
export function drawAnswers(
  controls: Controls,
  values: Values,
  asked: AskedQuestions,
  words: CaseWords,
): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-value]')) {
    const name = place.dataset['value'] ?? '';
    const text = controls.words(name, values);
    fill(place, text);
    place.hidden = text === '';
    const [part, number = ''] = name.split('.');
    if (part === 'answer') {
      const row = place.closest<HTMLElement>('[data-row]');
      if (row) row.hidden = !asked.isAsked(Number(number));
    }
    const answer = values.get(controls.keyOf(`answer.${number}`) ?? '');
    if (part === 'reason' && answer === 'na' && text === '') {
      place.hidden = false;
      place.replaceChildren(make('em', '', words.noReason));
    }
  }
}
