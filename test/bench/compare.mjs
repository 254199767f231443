// Everything that is measured rates the same inspections, and all results are compared with those of straightforward
// JavaScript; the explanations of the engine with those of the reference evaluator.
import { levels, standards } from './data.mjs';

/** What is compared of a result, whatever made it. */
function digest({ ratings, score, overall }) {
  const list = Array.isArray(ratings) ? ratings : standards.map((id) => ratings[id]);
  return `${list.join()} ${score} ${overall}`;
}

export function compare(name, results, expected) {
  if (results.length !== expected.length) throw new Error(`${name} gives ${results.length} results.`);
  results.forEach((result, row) => {
    const [found, right] = [digest(result), digest(expected[row])];
    if (found !== right)
      throw new Error(`${name} rates inspection ${row} as ${found}, and ${right} is right.`);
  });
}

/** The rows of rated columns as the results that they stand for. */
export function rowsOf({ rows, ratings, score, overall }) {
  return Array.from({ length: rows }, (_, row) => ({
    ratings: standards.map((id) => levels[ratings[id][row]]),
    score: score[row],
    overall: levels[overall[row]],
  }));
}

/** Columns byte for byte with others that were compared row by row. */
export function compareColumns(name, found, right) {
  const columns = (rated) => [...Object.values(rated.ratings), rated.overall, rated.score];
  columns(found).forEach((column, place) => {
    const other = columns(right)[place];
    if (column.length !== other.length || column.some((value, row) => value !== other[row]))
      throw new Error(`${name} comes to something else than it did.`);
  });
}

/** Whole results, with what decided each rating and how far it is from every boundary, byte for byte. */
export function compareExplanations(name, results, evaluate, inspections) {
  results.forEach((result, row) => {
    const evaluation = evaluate(inspections[row]);
    if (!evaluation.ok || JSON.stringify(result) !== JSON.stringify(evaluation.result))
      throw new Error(`${name} explains inspection ${row} otherwise than the reference does.`);
  });
}

/**
 * How many results are kept while the clock runs: enough for no compiler to leave out a part of a result that nobody reads, and
 * for what was timed to be compared afterwards; so few that keeping them takes no time.
 */
export const KEPT = 64;

/** Scores of timed results added up, and the last of the results, against those that are right. */
export function checkTimed(name, { sum, last }, expected) {
  const right = expected.reduce((total, { score }) => total + score, 0);
  if (sum !== right) throw new Error(`${name}: the scores come to ${sum}, and ${right} is right.`);
  const rows = expected.map((_, row) => row).slice(-KEPT);
  compare(
    name,
    rows.map((row) => last[row % KEPT]),
    rows.map((row) => expected[row]),
  );
}
