import type { Framework, Item } from '@yardstick/model';
import { byId, make } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { levelLabel } from '../rating/labels.js';
import { figureWords, nearWords } from './rating-words.js';
import type { WorkbookWords } from './words.js';

/** Writes every rating of the page, wherever it stands. */
export function drawRatings(
  framework: Framework,
  items: readonly Item[],
  rated: RatedSoFar | undefined,
  words: WorkbookWords,
  language: string,
): void {
  const entries = new Map(rated?.result.trace.map((entry) => [entry.item, entry]));
  const idOf = (place: string | undefined): string =>
    place === 'overall' ? place : (items[Number(place)]?.id ?? '');
  each('rating', (element, place) => {
    const id = idOf(place);
    const entry = entries.get(id);
    const said =
      entry?.description ??
      (entry?.rating == null ? undefined : levelLabel(framework, entry.rating, language));
    element.textContent = rated?.open.has(id) ? words.open : (said ?? words.notRated);
    element.classList.toggle('unrated', said === undefined || rated?.open.has(id) === true);
  });
  each('figure', (element, place) => {
    const entry = entries.get(idOf(place));
    element.textContent = entry ? figureWords(entry, words) : '';
  });
  each('near', (element, place) => {
    const entry = entries.get(idOf(place));
    element.textContent = entry ? nearWords(entry, framework, words, language) : '';
  });
}

function each(
  part: 'rating' | 'figure' | 'near',
  draw: (element: HTMLElement, place: string | undefined) => void,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${part}]`))
    draw(element, element.dataset[part]);
}

export interface ListedProblem {
  readonly message: string;
  /** Leads to where it is put right. */
  readonly open: () => void;
}

/** Lists what is missing or wrong, each with the way to it. */
export function drawProblems(problems: readonly ListedProblem[]): void {
  const lines = problems.map(({ message, open }) => {
    const link = make('a', 'govuk-link', message);
    link.setAttribute('href', '#');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
    return make('li', '', link);
  });
  byId('missing-list').replaceChildren(...lines);
  byId('missing').hidden = lines.length === 0;
}
