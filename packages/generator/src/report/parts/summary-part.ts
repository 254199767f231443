import type { Chart } from '../../charts/chart.js';
import { percentagesChart } from '../../charts/percentages-chart.js';
import { scoreChart } from '../../charts/score-chart.js';
import { cell, runsOf, type Block, type Row } from '../../document/document.js';
import type { ItemView, RatingsView, RatingView } from '../ratings-view.js';
import { joined } from '../explanation/sentence.js';
import { figureIn } from '../figure-in.js';
import { reportWords } from '../report-words.js';
import { ratingCell, ratingWords } from './rating-words.js';

/** The summary of ratings: the overall rating, the rating of every standard or section, and what must be read with them. */
export function summaryPart(view: RatingsView): readonly Block[] {
  const words = reportWords(view.language);
  const { overall, noOverall, items, remarks, checks } = view;
  const score = overall && scoreChart(overall, words.overall, 'chart-overall', view.language);
  const inWords = !items.some(isRated);
  const percentages = percentagesChart(
    items,
    inWords ? words.percentagesAlone : words.percentagesTitle,
    'chart-percentages',
  );
  return [
    {
      block: 'heading',
      level: 1,
      text: inWords ? words.summaryInWords : words.summary,
      id: 'summary',
    },
    ...(overall ? [panel(overall, view)] : []),
    ...(noOverall === undefined ? [] : [{ block: 'paragraph', text: noOverall, tone: 'lead' } as const]),
    ...(score ? [{ block: 'chart', chart: score } as const] : []),
    ratingsTable(view),
    ...(checks.length === 0 ? [] : [checksTable(view)]),
    ...(remarks.length === 0
      ? []
      : ([
          { block: 'heading', level: 2, text: words.remarks, id: 'remarks' },
          { block: 'list', items: remarks },
        ] as const)),
    ...(percentages
      ? ([
          {
            block: 'heading',
            level: 2,
            text: inWords ? words.percentagesAlone : words.percentages,
            id: 'percentages',
          },
          { block: 'chart', chart: described(percentages, view) },
        ] as const)
      : []),
  ];
}

/** The percentages are described in English whatever the language of the report is. */
function described(chart: Chart, { language }: RatingsView): Chart {
  return language === 'en' ? chart : { ...chart, descriptionLanguage: 'en' };
}

function panel(overall: RatingView, { language }: RatingsView): Block {
  const words = reportWords(language);
  const { figure, departures } = overall;
  // A score beside a rating that a limit or an override made would mislead without saying so.
  const detail = [
    ...(figure === ''
      ? []
      : [`${words.score}: ${figureIn(language, figure)}${departures.length > 0 ? '. ' : ''}`]),
    ...(departures.length === 0 ? [] : runsOf(joined(departures, ' '))),
  ];
  return {
    block: 'panel',
    label: words.overall,
    text: ratingWords(overall, words),
    ...(detail.length > 0 && { detail }),
  };
}

/** Whether an item, or one under it, can have a level. */
function isRated({ rating, items }: ItemView): boolean {
  return (
    (rating !== undefined && rating.rule !== 'wording' && rating.rule !== 'notRated') || items.some(isRated)
  );
}

/** A figure has a column where any rating shown has one: a score, a share, counts. */
function ratingsTable(view: RatingsView): Block {
  const words = reportWords(view.language);
  const shown = view.items.flatMap((item) => shownOf(item, 0));
  const inWords = !view.items.some(isRated);
  const withFigures = shown.some(({ item: { rating } }) => rating !== undefined && rating.figure !== '');
  return {
    block: 'table',
    caption: inWords ? words.summaryInWords : words.summary,
    repeatsHeading: true,
    columns: [
      { heading: words.standard, width: withFigures ? 54 : 70 },
      ...(withFigures
        ? [{ heading: inWords ? words.casesAnsweredYes : words.figure, align: 'right', width: 18 } as const]
        : []),
      { heading: inWords ? words.inWords : words.rating, width: 28 },
    ],
    rows: shown.map(({ item: { id, title, sample, rating }, depth }): Row => {
      const size = rating || sample?.size === undefined ? [] : [` (${sample.size})`];
      return {
        cells: [
          cell([`${id} ${title}`.trim(), ...size], { isHeading: true }),
          ...(withFigures ? [cell(figureIn(view.language, rating?.figure ?? ''))] : []),
          ratingCell(rating, words),
        ],
        ...(!rating && { isGroup: true }),
        depth,
      };
    }),
  };
}

/** What a rated item is made of stands in the annex: here are the groups and what is rated first in each. */
function shownOf(
  item: ItemView,
  depth: number,
): readonly { readonly item: ItemView; readonly depth: number }[] {
  if (item.rating) return [{ item, depth }];
  const inner = item.items.flatMap((one) => shownOf(one, depth + 1));
  return inner.length === 0 ? [] : [{ item, depth }, ...inner];
}

function checksTable({ checks, language }: RatingsView): Block {
  const words = reportWords(language);
  return {
    block: 'table',
    caption: words.checks,
    columns: [
      { heading: words.question, width: 80 },
      { heading: words.answer, width: 20 },
    ],
    rows: checks.map(({ title, answer }) => ({
      cells: [cell(title, { isHeading: true }), cell(answer === 'yes' ? words.yes : words.no)],
    })),
  };
}
