// From the answers of seventy cases to ratings.
import { asCases, asObjects, samples } from './data.mjs';
import { compare, compareExplanations, rowsOf } from './compare.mjs';
import { inTurns } from './measure.mjs';
import { columnsOf } from './percentages.mjs';
import { rateCases, ratePercentages } from './straightforward.mjs';

/** Cases as objects are large: so many inspections are made for a round, rated by everyone, and forgotten. */
const BATCH = 1_000;
const ROUNDS = 15;
const EXPLAINED = 200;

export const title = 'From the answers of 70 cases';

export async function rateAll({ engine, evaluate, inspections }) {
  const expected = asObjects(inspections).map(ratePercentages);
  const tallyAndRate = ({ cases: records, answers, ...rest }) => {
    const counted = engine.tally(records);
    if (counted.problems.length > 0) throw new Error(counted.problems[0].message);
    return engine.rate({ ...rest, cases: counted.cases, answers: { ...answers, ...counted.answers } });
  };

  const first = asCases(inspections, 0, EXPLAINED);
  compareExplanations(
    'tally and rate',
    first.map(tallyAndRate),
    evaluate,
    first.map(({ cases: records, answers, ...rest }) => {
      const counted = engine.tally(records);
      return { ...rest, cases: counted.cases, answers: { ...answers, ...counted.answers } };
    }),
  );
  const columns = {
    cases: Object.fromEntries(
      Object.entries(samples).map(([sample, size]) => [
        sample,
        Uint32Array.from({ length: inspections.count + 1 }, (_, row) => row * size),
      ]),
    ),
    answers: columnsOf(inspections, ({ answers }) => answers),
  };

  // A new batch a round, made outside the clock; whoever comes first in a round meets it first.
  let batch = { round: NaN, objects: [] };
  const batchOf = (round) => {
    if (batch.round !== round) {
      const from = startOf(round);
      batch = { round, objects: asCases(inspections, from, from + BATCH) };
    }
    return batch.objects;
  };
  const startOf = (round) => ((round + 2) * BATCH) % inspections.count;
  const objectsIn = (name, rate) => ({
    name,
    count: BATCH,
    prepare: batchOf,
    run: rate,
    check: (results, round) => {
      const from = startOf(round);
      compare(name, results, expected.slice(from, from + BATCH));
    },
  });
  return inTurns(
    [
      objectsIn('straightforward JavaScript', (some) => some.map(rateCases)),
      objectsIn('tally and rate, with validation and the whole explanation', (some) =>
        some.map(tallyAndRate),
      ),
      {
        name: 'rateManyCases',
        count: inspections.count,
        run: () => engine.rateManyCases(columns),
        check: (result) => compare('rateManyCases', rowsOf(result), expected),
      },
    ],
    ROUNDS,
  );
}
