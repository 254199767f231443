// From percentages and judgements to ratings.
import { asObjects, judgedStandards, sampledStandards } from './data.mjs';
import { KEPT, checkTimed, compare, compareColumns, compareExplanations, rowsOf } from './compare.mjs';
import { inTurns } from './measure.mjs';
import * as jsonLogic from './peers/json-logic-engine.mjs';
import * as jsonRules from './peers/json-rules-engine.mjs';
import { ratePercentages } from './straightforward.mjs';

/** A turn is less than a millisecond: short enough for the machine to be the same one for everybody in it. */
const TURNS = 500;
const ROUNDS = 7;
/** So many whole explanations are compared with the reference evaluator's, which takes its time. */
const EXPLAINED = 2_000;

const questions = sampledStandards.reduce((total, { questions: ids }) => total + ids.length, 0);
export const title = `From ${questions} percentages and ${judgedStandards.length} judgements`;

export async function rateAll({ engine, evaluate, inspections }) {
  const objects = asObjects(inspections);
  const expected = objects.map(ratePercentages);
  const count = objects.length / TURNS;
  const texts = Array.from({ length: TURNS }, (_, turn) =>
    JSON.stringify(objects.slice(turn * count, (turn + 1) * count)),
  );
  // One at a time: where hundreds of results outlive a collection, V8 takes it that all will, and makes them where the old are.
  objects.forEach((inspection, row) => {
    const rated = [engine.rate(inspection)];
    compare('rate', rated, [expected[row]]);
    if (row < EXPLAINED) compareExplanations('rate', rated, evaluate, [inspection]);
  });
  // All explanations of a framework have the same items in the same order.
  const picked = engine
    .rate(objects[0])
    .trace.flatMap(({ decidedBy }, place) => (decidedBy === undefined ? [] : [place]));
  const columns = { answers: columnsOf(inspections) };
  const many = engine.rateMany(columns);
  compare('rateMany', rowsOf(many), expected);

  // A loop of its own for each contender: the compiler learns from what a loop calls, and would learn nothing from one for all.
  const contenders = [
    inBlocks('straightforward JavaScript', (some) => {
      const last = [];
      let sum = 0;
      for (let row = 0; row < some.length; row++) {
        const result = ratePercentages(some[row]);
        sum += result.score;
        last[row % KEPT] = result;
      }
      return { sum, last };
    }),
    inBlocks('rate, with validation and the whole explanation', (some) => {
      const last = [];
      let sum = 0;
      for (let row = 0; row < some.length; row++) {
        const result = engine.rate(some[row]);
        sum += result.score;
        last[row % KEPT] = result;
      }
      return { sum, last };
    }),
    inBlocks('the same, and what decided each standard is read', (some) => {
      const last = [];
      let sum = 0;
      for (let row = 0; row < some.length; row++) {
        const result = engine.rate(some[row]);
        for (const place of picked) if (result.trace[place].decidedBy.length === 0) sum += 1;
        sum += result.score;
        last[row % KEPT] = result;
      }
      return { sum, last };
    }),
    {
      name: 'rateMany',
      count: objects.length,
      block: (turn) => (turn % 20 === 0 ? columns : undefined),
      run: engine.rateMany,
      check: (result) => compareColumns('rateMany', result, many),
    },
    inSomeTurns(jsonLogic, 50),
    ...[jsonRules, ...(await zenEngine())].map((peer) => inSomeTurns(peer, 250)),
  ];
  return inTurns(contenders, { rounds: ROUNDS, turns: TURNS });

  function inBlocks(name, run) {
    return {
      name,
      count,
      // As a service has them: just read from JSON, and nobody has looked at them yet.
      block: (turn) => JSON.parse(texts[turn]),
      run,
      check: (timed, turn) => checkTimed(name, timed, expected.slice(turn * count, (turn + 1) * count)),
    };
  }

  /** The others take their time: they rate a few of the inspections, in one turn of so many. */
  function inSomeTurns({ name, count, prepare = (each) => each, rateAll: run }, every) {
    const some = prepare(objects.slice(0, count));
    return {
      name,
      count,
      block: (turn) => (turn % every === 0 ? some : undefined),
      run,
      check: (results) => compare(name, results, expected.slice(0, count)),
    };
  }
}

export function columnsOf({ judged, questions: asked }, column = ({ percentages: bytes }) => bytes) {
  return Object.fromEntries([...judged, ...[...asked].map(([id, question]) => [id, column(question)])]);
}

/** Its binary does not exist for every system. */
async function zenEngine() {
  try {
    const { atOnce, oneByOne } = await import('./peers/zen-engine.mjs');
    return [oneByOne, atOnce];
  } catch (error) {
    console.error(`zen-engine is left out: ${error.message}`);
    return [];
  }
}
