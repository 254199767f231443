// From percentages and judgements to ratings.
import { asObjects, judgedStandards, sampledStandards } from './data.mjs';
import { Kept, compare, compareExplanations, rowsOf } from './compare.mjs';
import { inTurns } from './measure.mjs';
import * as jsonLogic from './peers/json-logic-engine.mjs';
import * as jsonRules from './peers/json-rules-engine.mjs';
import { ratePercentages } from './straightforward.mjs';

const ROUNDS = 15;
/** So many whole explanations are compared with the reference evaluator's, which takes its time. */
const EXPLAINED = 2_000;

const questions = sampledStandards.reduce((total, { questions: ids }) => total + ids.length, 0);
export const title = `From ${questions} percentages and ${judgedStandards.length} judgements`;

export async function rateAll({ engine, evaluate, inspections }) {
  const objects = asObjects(inspections);
  const expected = objects.map(ratePercentages);
  const rated = objects.map((inspection) => engine.rate(inspection));
  compare('rate', rated, expected);
  compareExplanations('rate', rated.slice(0, EXPLAINED), evaluate, objects);
  // All explanations of a framework have the same items in the same order.
  const picked = rated[0].trace.flatMap(({ decidedBy }, place) => (decidedBy === undefined ? [] : [place]));
  rated.length = 0;
  const columns = { answers: columnsOf(inspections) };

  // A loop of its own for each contender: the compiler learns from what a loop calls, and would learn nothing from one for all.
  const contenders = [
    objectsIn('straightforward JavaScript', (kept) => {
      for (const inspection of objects) kept.keep(ratePercentages(inspection));
    }),
    objectsIn('rate, with validation and the whole explanation', (kept) => {
      for (const inspection of objects) kept.keep(engine.rate(inspection));
    }),
    objectsIn('the same, and what decided each standard is read', (kept) => {
      for (const inspection of objects) {
        const result = engine.rate(inspection);
        for (const place of picked) kept.read += result.trace[place].decidedBy.length;
        kept.keep(result);
      }
    }),
    {
      name: 'rateMany',
      count: objects.length,
      run: () => engine.rateMany(columns),
      check: (result) => compare('rateMany', rowsOf(result), expected),
    },
    ...[jsonLogic, jsonRules, ...(await zenEngine())].map((peer) => peerIn(peer)),
  ];
  return inTurns(contenders, ROUNDS);

  function objectsIn(name, rateEach) {
    const run = () => {
      const kept = new Kept();
      rateEach(kept);
      return kept;
    };
    return { name, count: objects.length, run, check: (kept) => kept.check(name, expected) };
  }

  function peerIn({ name, count, prepare = (each) => each, rateAll }) {
    const some = prepare(objects.slice(0, count));
    const check = (results) => compare(name, results, expected.slice(0, count));
    return { name, count, run: () => rateAll(some), check };
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
