import { stringify } from 'csv-stringify/sync';
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
 *
 * A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which spreadsheets show as text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function* ratingsCsv(inspections: Iterable<RatedInspection>): Generator<string> {
  yield lines([header]);
  for (const rated of inspections) yield lines(rowsOf(rated));
}

function lines(rows: readonly string[][]): string {
  return stringify([...rows], { escape_formulas: true, record_delimiter: '\r\n' });
}

function rowsOf(rated: RatedInspection): string[][] {
  const { inspection: name = '', service = '' } = rated.inspection;
  const overall = overallRow(rated);
  return [...summarise(rated), ...(overall ? [overall] : [])].flatMap(
    ({ id, kind, title, entry, rating }) => {
      if (!entry) return [];
      const { figure } = entry;
      const cells = [figure?.value, figure?.yes, figure?.of, figure?.score, figure?.maximum];
      const figures = cells.map((cell) => (cell === undefined ? '' : String(cell)));
      return [[name, service, id, kind, title, ...figures, entry.rating ?? '', rating, entry.notRated ?? '']];
    },
  );
}
