import type { TraceEntry } from '@yardstick/model';
import { scoreChart } from '../../charts/score-chart.js';
import type { Block } from '../../document/document.js';
import { explain } from '../../report/explain.js';
import { viewRatings } from '../../report/ratings-view.js';
import type { RatedInspection } from '../../report/summary.js';
import type { HandbookContext } from '../context.js';

/** One shape that a rating can have, and what it takes to show it. */
interface Shape {
  readonly title: string;
  readonly shows: (entry: TraceEntry) => boolean;
}

const shapes: readonly Shape[] = [
  { title: 'A rating from counted cases', shows: ({ figure }) => figure?.yes !== undefined },
  {
    title: 'A rating from a published percentage',
    shows: ({ figure, kind, description }) =>
      kind !== 'overall' &&
      figure !== undefined &&
      figure.yes === undefined &&
      figure.score === undefined &&
      description === undefined,
  },
  {
    title: 'A proportion in words',
    shows: ({ description, figure }) => description !== undefined && figure !== undefined,
  },
  {
    title: 'A rating decided by its members',
    shows: ({ decidedBy = [], entered }) => decidedBy.length > 0 && entered !== true,
  },
  {
    title: 'A rating from scores added up',
    shows: ({ figure, kind, entered }) =>
      figure?.score !== undefined && kind !== 'overall' && entered !== true,
  },
  {
    title: 'A rating that a limit lowered',
    shows: ({ limits = [] }) => limits.some(({ changed }) => changed),
  },
  { title: 'A rating that was departed from', shows: ({ override }) => override !== undefined },
  {
    title: 'An item that is not rated',
    shows: ({ notRated, rule }) =>
      notRated !== undefined && rule !== 'not rated' && !notRated.startsWith('not entered; '),
  },
  {
    title: 'An overall rating',
    shows: ({ kind, figure, entered }) =>
      kind === 'overall' && figure?.score !== undefined && entered !== true,
  },
];

/** Real inspections of the project, worked through: one for each shape that a rating has in them. */
export function workedExamples({ inspections }: HandbookContext): readonly Block[] {
  const found = shapes.flatMap((shape) => {
    for (const rated of inspections) {
      const entry = rated.result.trace.find(shape.shows);
      if (entry) return [{ shape, rated, entry }];
    }
    return [];
  });
  if (found.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: 'Worked examples', id: 'examples' },
    ...found.flatMap(({ shape, rated, entry }, place) =>
      example(shape, rated, entry, `example-${place + 1}`),
    ),
  ];
}

function example({ title }: Shape, rated: RatedInspection, entry: TraceEntry, id: string): Block[] {
  const { labels, result, inspection } = rated;
  const name = entry.item === 'overall' ? 'Overall' : labels.nameOf(entry.item);
  const words =
    entry.description ?? (entry.rating === null ? undefined : labels.rating(entry.item, entry.rating));
  const from = inspection.service ?? inspection.inspection ?? labels.framework.name;
  const chart = entry.kind === 'overall' ? overallChart(rated, id) : undefined;
  return [
    { block: 'heading', level: 3, text: title, id },
    {
      block: 'paragraph',
      text: [
        { text: `${labels.show(from)}, ${name}${words === undefined ? '' : `: ${words}`}. `, strong: true },
        { text: explain(entry, labels, result.ratings).join(' ') },
      ],
    },
    ...(chart ? [{ block: 'chart', chart } as const] : []),
    ...(inspection.source === undefined
      ? []
      : [{ block: 'paragraph', text: `From: ${labels.show(inspection.source)}`, tone: 'note' } as const]),
  ];
}

function overallChart(rated: RatedInspection, id: string) {
  const { overall } = viewRatings(rated);
  return overall ? scoreChart(overall, 'Overall', `chart-${id}`) : undefined;
}
