import { plain, type Scale } from '@yardstick/model';
import { cell, type Block, type Row } from '../../document/document.js';
import type { Labels } from '../labels.js';
import type { ItemView, RatingsView } from '../ratings-view.js';
import { reportWords } from '../report-words.js';
import { ratingWords } from './rating-words.js';

/** The scoring summary of the joint inspections of 2007: the scale on one line, and each section with its score. */
export function scoringPart(view: RatingsView, labels: Labels): readonly Block[] {
  const words = reportWords(view.language);
  const rated = view.items.flatMap(firstRated);
  if (rated.length === 0) return [];
  const scales = new Set(rated.map(({ id }) => labels.scaleOf(id)).filter((scale) => scale !== undefined));
  return [
    { block: 'heading', level: 1, text: words.scoringSummary, id: 'scoring' },
    ...[...scales].map(
      (scale) => ({ block: 'paragraph', text: { text: scaleLine(scale, labels), strong: true } }) as const,
    ),
    {
      block: 'table',
      caption: words.scoringSummary,
      repeatsHeading: true,
      columns: [
        { heading: words.standard, width: 60 },
        { heading: words.score, align: 'right', width: 12 },
        { heading: words.rating, width: 28 },
      ],
      rows: rated.map((item) => row(item, view, labels)),
    },
    ...(view.noOverall === undefined ? [] : [{ block: 'paragraph', text: view.noOverall } as const]),
  ];
}

function firstRated(item: ItemView): readonly ItemView[] {
  return item.rating ? [item] : item.items.flatMap(firstRated);
}

function row({ id, title, rating }: ItemView, view: RatingsView, labels: Labels): Row {
  const level = rating?.level && labels.levelOf(id, rating.level.name);
  return {
    cells: [
      cell(`${id}. ${title}`, { isHeading: true }),
      cell(level ? plain(level.score) : ''),
      {
        paragraphs: [rating ? ratingWords(rating, reportWords(view.language)) : ''],
        ...(rating?.level && { place: rating.level.place }),
      },
    ],
  };
}

/** `4: Excellent; 3: Good; 2: Adequate; 1: Inadequate.` */
function scaleLine({ levels }: Scale, labels: Labels): string {
  const fromBest = [...levels].sort((a, b) => b.score - a.score);
  return `${fromBest.map(({ name, score, label }) => `${plain(score)}: ${label ? labels.say(label) : name}`).join('; ')}.`;
}
