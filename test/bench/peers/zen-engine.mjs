// GoRules zen-engine: one graph of expressions, one call at a time and as many at once as it likes.
import { ZenEngine } from '@gorules/zen-engine';
import { judgedStandards, levels, sampledStandards, standards } from '../data.mjs';

const name = (id) => `s${id.replaceAll('.', '_')}`;
const band = (value, [low, middle, high]) =>
  `${value} >= ${high} ? 3 : ${value} >= ${middle} ? 2 : ${value} >= ${low} ? 1 : 0`;

const expressions = [
  ...judgedStandards.map((id) => [
    name(id),
    `answers.${name(id)} == '${levels[3]}' ? 3 : answers.${name(id)} == '${levels[2]}' ? 2 : answers.${name(id)} == '${levels[1]}' ? 1 : 0`,
  ]),
  ...sampledStandards.map(({ id, questions }) => [
    name(id),
    `min([${questions.map((question) => `(${band(`answers.${name(question)}`, [50, 65, 80])})`).join(', ')}])`,
  ]),
  ['score', standards.map((id) => `$.${name(id)}`).join(' + ')],
  ['overall', band('$.score', [7, 19, 31])],
].map(([key, value], place) => ({ id: `e${place}`, key, value }));

const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'Inspection', position: { x: 0, y: 0 } },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'Rules',
      position: { x: 1, y: 0 },
      content: { expressions },
    },
    { id: 'out', type: 'outputNode', name: 'Ratings', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ],
};

const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));

export const count = 200;

/** Its expressions have no names with dots, so it is given the same answers under names that it can read. */
export function prepare(inspections) {
  return inspections.map(({ answers }) => ({
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [name(id), answer])),
  }));
}

async function rate(inspection) {
  const { result } = await decision.evaluate(inspection);
  return {
    ratings: standards.map((id) => levels[result[name(id)]]),
    score: result.score,
    overall: levels[result.overall],
  };
}

export const oneByOne = {
  name: 'zen-engine, one call at a time',
  count,
  prepare,
  async rateAll(inspections) {
    const results = [];
    for (const inspection of inspections) results.push(await rate(inspection));
    return results;
  },
};

export const atOnce = {
  name: 'zen-engine, calls at once',
  count,
  prepare,
  rateAll: (inspections) => Promise.all(inspections.map(rate)),
};
