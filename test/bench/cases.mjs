// From the answers of seventy cases to ratings.
import { asCases, asObjects, samples } from './data.mjs';
import { compare, compareColumns, compareExplanations, rowsOf } from './compare.mjs';
import { inTurns } from './measure.mjs';
import { columnsOf } from './percentages.mjs';
import { rateCases, ratePercentages } from './straightforward.mjs';

/** Cases as objects are large: so many inspections are made for a round, rated by everyone, and forgotten. */
const BATCH = 1_000;
const TURNS = 200;
const ROUNDS = 7;
const EXPLAINED = 200;

export const title = 'From the answers of 70 cases';

export async function rateAll({ engine, evaluate, inspections }) {
  const expected = asObjects(inspections).map(ratePercentages);
  const tallyAndRate = ({ cases: records, answers, ...rest }) => {
    const counted = engine.tally(records);
    if (counted.problems.length > 0) throw new Error(counted.problems[0].message);
    return engine.rate({ ...rest, cases: counted.cases, answers: { ...answers, ...counted.answers } });
  };

  for (const inspection of asCases(inspections, 0, EXPLAINED)) {
    const { cases: records, answers, ...rest } = inspection;
    const counted = engine.tally(records);
    const withCounts = { ...rest, cases: counted.cases, answers: { ...answers, ...counted.answers } };
    compareExplanations('tally and rate', [tallyAndRate(inspection)], evaluate, [withCounts]);
  }
  const columns = {
    cases: Object.fromEntries(
      Object.entries(samples).map(([sample, size]) => [
        sample,
        Uint32Array.from({ length: inspections.count + 1 }, (_, row) => row * size),
      ]),
    ),
    answers: columnsOf(inspections, ({ answers }) => answers),
  };

  const many = engine.rateManyCases(columns);
  compare('rateManyCases', rowsOf(many), expected);

  const count = BATCH / TURNS;
  let batch = { round: NaN, texts: [], expected: [] };
  const batchOf = (round) => {
    if (batch.round === round) return batch;
    const from = ((round + 2) * BATCH) % inspections.count;
    const texts = Array.from({ length: TURNS }, (_, turn) => {
      const start = from + turn * count;
      return JSON.stringify(asCases(inspections, start, start + count));
    });
    batch = { round, texts, expected: expected.slice(from, from + BATCH) };
    return batch;
  };
  const inBlocks = (name, run) => ({
    name,
    count,
    block: (turn, round) => JSON.parse(batchOf(round).texts[turn]),
    run,
    check: (results, turn, round) =>
      compare(name, results, batchOf(round).expected.slice(turn * count, (turn + 1) * count)),
  });
  return inTurns(
    [
      inBlocks('straightforward JavaScript', (some) => some.map(rateCases)),
      inBlocks('tally and rate, with validation and the whole explanation', (some) => some.map(tallyAndRate)),
      {
        name: 'rateManyCases',
        count: inspections.count,
        block: (turn) => (turn % 25 === 0 ? columns : undefined),
        run: engine.rateManyCases,
        check: (result) => compareColumns('rateManyCases', result, many),
      },
    ],
    { rounds: ROUNDS, turns: TURNS },
  );
}
