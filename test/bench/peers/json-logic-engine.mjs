// json-logic-engine, compiled: the rules as JsonLogic, built once into functions.
import { LogicEngine } from 'json-logic-engine';
import { judgedStandards, levels, sampledStandards, standards } from '../data.mjs';

const engine = new LogicEngine();

const answer = (id) => ({ var: `answers.${id.replaceAll('.', '\\.')}` });
const band = (value, edges) => ({
  if: [{ '>=': [value, edges[2]] }, 3, { '>=': [value, edges[1]] }, 2, { '>=': [value, edges[0]] }, 1, 0],
});
const place = (value) => ({
  if: [
    { '===': [value, levels[3]] },
    3,
    { '===': [value, levels[2]] },
    2,
    { '===': [value, levels[1]] },
    1,
    0,
  ],
});

const rateStandards = engine.build([
  ...judgedStandards.map((id) => place(answer(id))),
  ...sampledStandards.map(({ questions }) => ({
    min: questions.map((id) => band(answer(id), [50, 65, 80])),
  })),
]);
const addUp = engine.build({ '+': standards.map((_, at) => ({ var: `${at}` })) });
const rateOverall = engine.build(band({ var: 'score' }, [7, 19, 31]));

export const name = 'json-logic-engine, compiled';

/** How many inspections it is tried on. */
export const count = 1_000;

export function rateAll(inspections) {
  return inspections.map((inspection) => {
    const places = rateStandards(inspection);
    const score = addUp(places);
    return { ratings: places.map((at) => levels[at]), score, overall: levels[rateOverall({ score })] };
  });
}
