// json-rules-engine: a rule for each level of each standard; the score is a fact made from what they find, and the rules
// for the overall have a lower priority. Runs never overlap: in 7.3.1, overlapping runs on one engine silently drop the
// rules of lower priority.
import { Engine } from 'json-rules-engine';
import { judgedStandards, levels, sampledStandards, standards } from '../data.mjs';

const engine = new Engine();

function addRule(item, level, conditions, priority) {
  engine.addRule({
    conditions,
    priority,
    event: { type: 'rated', params: { item, level } },
    onSuccess: (_event, almanac) => almanac.addRuntimeFact(`place of ${item}`, level),
  });
}

for (const id of judgedStandards) {
  levels.forEach((level, place) =>
    addRule(id, place, { all: [{ fact: id, operator: 'equal', value: level }] }, 2),
  );
}
const edges = [0, 50, 65, 80, 101];
for (const { id, questions } of sampledStandards) {
  for (let place = 0; place < 4; place++) {
    const enough = questions.map((fact) => ({ fact, operator: 'greaterThanInclusive', value: edges[place] }));
    const short = questions.map((fact) => ({ fact, operator: 'lessThan', value: edges[place + 1] }));
    addRule(id, place, { all: [...enough, { any: short }] }, 2);
  }
}
engine.addFact('score', async (_params, almanac) => {
  let score = 0;
  for (const id of standards) score += await almanac.factValue(`place of ${id}`);
  return score;
});
[
  [0, 6],
  [7, 18],
  [19, 30],
  [31, 36],
].forEach(([from, to], place) => {
  const conditions = [
    { fact: 'score', operator: 'greaterThanInclusive', value: from },
    { fact: 'score', operator: 'lessThanInclusive', value: to },
  ];
  addRule('overall', place, { all: conditions }, 1);
});

export const name = 'json-rules-engine';
export const count = 25;

export async function rateAll(inspections) {
  const results = [];
  for (const { answers } of inspections) {
    const { events, almanac } = await engine.run(answers);
    const found = new Map(events.map(({ params }) => [params.item, levels[params.level]]));
    results.push({
      ratings: standards.map((id) => found.get(id)),
      score: await almanac.factValue('score'),
      overall: found.get('overall'),
    });
  }
  return results;
}
