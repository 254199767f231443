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

/** Whole results, with what decided each rating and how far it is from every boundary, byte for byte. */
export function compareExplanations(name, results, evaluate, inspections) {
  results.forEach((result, row) => {
    const evaluation = evaluate(inspections[row]);
    if (!evaluation.ok || JSON.stringify(result) !== JSON.stringify(evaluation.result))
      throw new Error(`${name} explains inspection ${row} otherwise than the reference does.`);
  });
}

/**
 * Where results go while the clock runs. They are kept, the last ones of them, so that no compiler can leave out a part of
 * them that nobody reads, and so that what was timed can be compared afterwards.
 */
export class Kept {
  static size = 1_024;
  results = new Array(Kept.size).fill(null);
  /** The scores of all results added up, and of how many. */
  sum = 0;
  count = 0;
  /** Adds up whatever else is read of them. */
  read = 0;

  keep(result) {
    this.results[this.count % Kept.size] = result;
    this.sum += result.score;
    this.count += 1;
  }

  /** @param expected of all the results that went in */
  check(name, expected) {
    const sum = expected.reduce((total, { score }) => total + score, 0);
    if (this.count !== expected.length || this.sum !== sum) {
      throw new Error(`${name}: ${this.count} scores come to ${this.sum}; ${expected.length} to ${sum}.`);
    }
    const last = expected.map((_, row) => row).slice(-Kept.size);
    compare(
      name,
      last.map((row) => this.results[row % Kept.size]),
      last.map((row) => expected[row]),
    );
  }
}
