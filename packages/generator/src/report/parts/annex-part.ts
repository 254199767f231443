import { plain } from '@yardstick/model';
import { cell, type Block, type Inline, type Row } from '../../document/document.js';
import type { Labels } from '../labels.js';
import type { ItemView, RatingsView } from '../ratings-view.js';
import { figureIn } from '../figure-in.js';
import { reportWords } from '../report-words.js';
import { methodPart } from './method-part.js';
import { ratingCell, ratingWords } from './rating-words.js';

/**
 * The annex of results as the youth inspections print it (Bradford, January 2020, annex 2): a table for each domain, with the rating
 * of every standard, its statement, and every key question with the percentage answered yes.
 */
export function annexPart(view: RatingsView, labels: Labels): readonly Block[] {
  const words = reportWords(view.language);
  return [
    { block: 'heading', level: 1, text: words.annex, id: 'annex', newPage: true },
    ...methodPart(view, labels),
    ...view.items.flatMap((item) => domainPart(item, view)),
  ];
}

function domainPart(item: ItemView, view: RatingsView): readonly Block[] {
  const words = reportWords(view.language);
  const rows = item.rating ? rowsOf(item, 1, view) : item.items.flatMap((inner) => rowsOf(inner, 1, view));
  if (rows.length === 0) return [];
  const { sample } = item;
  const counted = hasPercentages(item);
  const described = isDescribed(item);
  return [
    { block: 'heading', level: 2, text: numbered(item) },
    ...(item.statement === undefined || item.rating
      ? []
      : [{ block: 'paragraph', text: item.statement } as const]),
    ...(sample?.size === undefined ? [] : [{ block: 'paragraph', text: sample.size, tone: 'note' } as const]),
    {
      block: 'table',
      caption: numbered(item),
      repeatsHeading: true,
      columns: [
        { heading: described ? words.question : words.standardsAndQuestions, width: 70 },
        {
          heading: described ? words.casesAnsweredYes : counted ? words.ratingAndPercentage : words.rating,
          width: 30,
        },
      ],
      rows,
    },
  ];
}

/** A rated item with its statement; what has no result of its own is part of the item around it. */
function rowsOf(item: ItemView, depth: number, view: RatingsView): Row[] {
  const words = reportWords(view.language);
  const { rating, items, statement, asks } = item;
  const isQuestion = items.length === 0 && asks !== undefined;
  const silent = items.filter((inner) => !hasResults(inner));
  const paragraphs: Inline[] = [
    ...(isQuestion ? [question(item)] : [{ text: numbered(item), strong: true }]),
    ...(statement === undefined ? [] : [statement]),
    ...silent.flatMap(questionsOf),
  ];
  const own: Row = {
    cells: [
      { paragraphs, isHeading: true },
      isQuestion && rating?.value !== undefined
        ? cell(figureIn(view.language, percentage(item, view)))
        : ratingCell(rating, words),
    ],
    depth: isQuestion ? Math.max(2, depth) : depth,
  };
  const isShown = rating !== undefined || items.some(hasResults) || silent.length > 0;
  return isShown ? [own, ...items.filter(hasResults).flatMap((inner) => rowsOf(inner, depth + 1, view))] : [];
}

function hasResults({ rating, items }: ItemView): boolean {
  return (
    (rating !== undefined &&
      (rating.outcome !== 'notRated' || items.length > 0 || rating.value !== undefined)) ||
    items.some(hasResults)
  );
}

function questionsOf(item: ItemView): Inline[] {
  return [question(item), ...item.items.flatMap(questionsOf)];
}

function isDescribed({ rating, items }: ItemView): boolean {
  return rating?.outcome === 'described' || items.some(isDescribed);
}

function hasPercentages({ rating, items }: ItemView): boolean {
  return (rating?.value !== undefined && rating.bands?.unit !== '') || items.some(hasPercentages);
}

/** `67%` as published; with its counts, `43% (18 of 42)`; the proportion in words, with what it was found from. */
function percentage({ rating }: ItemView, view: RatingsView): string {
  if (rating?.value === undefined) return '';
  const [, counts] = /^(\d+ of \d+) \(/.exec(rating.figure) ?? [];
  const percent = `${plain(rating.value)}%`;
  const shown = counts === undefined ? percent : `${percent} (${counts})`;
  if (rating.outcome !== 'described') return shown;
  const words = ratingWords(rating, reportWords(view.language));
  if (words === percent) return words;
  return words.includes('out of') ? `${words} (${percent})` : `${words} (${counts ?? percent})`;
}

function numbered({ id, title }: ItemView): string {
  return title === '' ? id : `${id}. ${title}`;
}

function question({ id, title, asks }: ItemView): Inline {
  return `${id}. ${asks ?? title}`;
}
