import type { Framework } from '@yardstick/model';
import { fill } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { saidOf } from '../rating/labels.js';
import { figureWords, nearWords } from './rating-words.js';
import type { WorkbookWords } from './words.js';

/** Writes every rating of the page, wherever it stands. */
export function drawRatings(framework: Framework, rated: RatedSoFar | undefined, words: WorkbookWords): void {
  const entries = new Map(rated?.result.trace.map((entry) => [entry.item, entry]));
  each('rating', (element, id) => {
    const entry = entries.get(id);
    const said = entry && saidOf(entry, framework);
    const isOpen = rated?.open.has(id) === true;
    fill(element, isOpen ? words.open : (said ?? words.notRated));
    element.classList.toggle('unrated', said === undefined || isOpen);
  });
  each('figure', (element, id) => {
    const entry = entries.get(id);
    element.textContent = entry ? figureWords(entry, words) : '';
  });
  each('near', (element, id) => {
    const entry = entries.get(id);
    fill(element, entry ? nearWords(entry, framework, words) : '');
  });
}

function each(part: 'rating' | 'figure' | 'near', draw: (element: HTMLElement, id: string) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${part}]`))
    draw(element, element.dataset[part] ?? '');
}
