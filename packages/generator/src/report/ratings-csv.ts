import { csvRows } from '../encoding/csv.js';
import { overallRow, summarise, type RatedInspection } from './summary.js';

const header = [
  'inspection',
  'service',
  'item',
  'kind',
  'title',
  'value',
  'yes',
  'of',
  'score',
  'maximum',
  'rating',
  'label',
  'reason',
];

/**
 * The ratings of any number of inspections, piece by piece: the names of the columns, then a row an item. The value is what was
 * banded: a percentage, a sum, a mean or a share.
 */
export function* ratingsCsv(inspections: Iterable<RatedInspection>): Generator<string> {
  yield csvRows([header]);
  for (const rated of inspections) yield csvRows(rowsOf(rated));
}

function rowsOf(rated: RatedInspection): string[][] {
  const { inspection: name = '', service = '' } = rated.inspection;
  const { labels } = rated;
  const overall = overallRow(rated);
  return [...summarise(rated), ...(overall ? [overall] : [])].flatMap(
    ({ id, kind, title, entry, rating }) => {
      if (!entry) return [];
      const { figure } = entry;
      const cells = [figure?.value, figure?.yes, figure?.of, figure?.score, figure?.maximum];
      const figures = cells.map((cell) => (cell === undefined ? '' : String(cell)));
      return [
        [
          labels.show(name),
          labels.show(service),
          id,
          kind,
          title,
          ...figures,
          entry.rating ?? '',
          rating,
          labels.show(entry.notRated ?? ''),
        ],
      ];
    },
  );
}
