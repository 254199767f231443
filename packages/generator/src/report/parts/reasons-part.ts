import { runsOf, type Block } from '../../document/document.js';
import type { ItemView, RatingsView, RatingView } from '../ratings-view.js';
import { reportWords } from '../report-words.js';
import { joined } from '../explanation/sentence.js';
import { ratingWords } from './rating-words.js';

/** Each rating with what decided it, how far the next levels are, and what a limit or an override made of it. */
export function reasonsPart(view: RatingsView): readonly Block[] {
  const words = reportWords(view.language);
  return [
    { block: 'heading', level: 1, text: words.reasons, id: 'reasons', newPage: true },
    ...(view.overall ? [reasonFor(words.overall, view.overall, view)] : []),
    ...view.items.flatMap((item) => reasonsFor(item, 2, view)),
  ];
}

function reasonsFor(
  { id, title, rating, items }: ItemView,
  level: 2 | 3 | 4,
  view: RatingsView,
): readonly Block[] {
  const inner = items.flatMap((item) => reasonsFor(item, level === 2 ? 3 : 4, view));
  // Of what was not entered there is nothing to explain.
  if (rating?.outcome === 'notGiven') return inner;
  if (rating) return [reasonFor(`${id} ${title}`.trim(), rating, view), ...inner];
  return inner.length === 0 ? [] : [{ block: 'heading', level, text: `${id}. ${title}` }, ...inner];
}

function reasonFor(name: string, rating: RatingView, view: RatingsView): Block {
  const { reason, distances, departures } = rating;
  const words = ratingWords(rating, reportWords(view.language));
  const sentences = [reason, ...distances, ...departures].filter((sentence) => sentence !== '');
  return {
    block: 'paragraph',
    text: [{ text: `${name}: ${words}. `, strong: true }, ...runsOf(joined(sentences, ' '))],
  };
}
