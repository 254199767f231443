// How many inspections a second: straightforward JavaScript is 1, and everything else is measured beside it in the same run,
// on the same 100,000 inspections, with every result compared.
//
//   pnpm bench            prints a table and writes output/bench.json
import { cpus } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  asCases,
  asObjects,
  judgedStandards,
  levels,
  makeInspections,
  samples,
  sampledStandards,
  standards,
} from './data.mjs';
import { generatedEngine } from './generated-engine.mjs';
import { inTurns, median, timed } from './measure.mjs';
import * as jsonLogic from './peers/json-logic-engine.mjs';
import * as jsonRules from './peers/json-rules-engine.mjs';
import { rateCases, ratePercentages } from './straightforward.mjs';

const COUNT = 100_000;
const ROUNDS = 9;
/** Cases as objects are large: so many inspections are made, rated by everyone, and forgotten. */
const BATCH = 1_000;
const BATCHES = 10;

const engine = await generatedEngine();
const inspections = makeInspections(COUNT);
const objects = asObjects(inspections);
const columns = { answers: columnsOf(({ percentages }) => percentages) };
const caseColumns = {
  cases: Object.fromEntries(
    Object.entries(samples).map(([sample, size]) => [
      sample,
      Uint32Array.from({ length: COUNT + 1 }, (_, row) => row * size),
    ]),
  ),
  answers: columnsOf(({ answers }) => answers),
};

function columnsOf(column) {
  return Object.fromEntries([
    ...inspections.judged,
    ...[...inspections.questions].map(([id, question]) => [id, column(question)]),
  ]);
}

const baseline = objects.map(ratePercentages);
const checksum = sum(baseline);

function sum(results) {
  let total = 0;
  for (const { score } of results) total += score;
  return total;
}

/** What is compared of a result, whatever made it. */
function digest({ ratings, score, overall }) {
  const list = Array.isArray(ratings) ? ratings : standards.map((id) => ratings[id]);
  return `${list.join()} ${score} ${overall}`;
}

function compare(name, results) {
  results.forEach((result, row) => {
    if (digest(result) !== digest(baseline[row])) {
      throw new Error(
        `${name} rates inspection ${row} as ${digest(result)}; straightforward JavaScript as ${digest(baseline[row])}.`,
      );
    }
  });
}

/** A row of rated columns as the result that it stands for. */
function rowOf({ ratings, score, overall }, row) {
  return {
    ratings: standards.map((id) => levels[ratings[id][row]]),
    score: score[row],
    overall: levels[overall[row]],
  };
}

// A loop of its own for each contender: the compiler learns from what a loop calls, and would learn nothing from one for all.

function straightforward() {
  let total = 0;
  for (const inspection of objects) total += ratePercentages(inspection).score;
  return total;
}

function generated() {
  let total = 0;
  for (const inspection of objects) total += engine.rate(inspection).score;
  return total;
}

function generatedWithDeciders() {
  let total = 0;
  for (const inspection of objects) {
    const result = engine.rate(inspection);
    const decided = result.decidedBy;
    total += result.score;
    if (decided['2.1'].length + decided['3.4'].length < 2) total += 1;
  }
  return total;
}

function generatedWithTrace() {
  let total = 0;
  for (const inspection of objects) {
    const result = engine.rate(inspection);
    total += result.score;
    if (result.trace.length !== 36) total += 1;
  }
  return total;
}

function inColumns() {
  const { score } = engine.rateMany(columns);
  let total = 0;
  for (let row = 0; row < COUNT; row++) total += score[row];
  return total;
}

function inCaseColumns() {
  const { score } = engine.rateManyCases(caseColumns);
  let total = 0;
  for (let row = 0; row < COUNT; row++) total += score[row];
  return total;
}

async function percentages() {
  compare(
    'rate',
    objects.map((inspection) => engine.rate(inspection)),
  );
  const many = engine.rateMany(columns);
  compare(
    'rateMany',
    baseline.map((_, row) => rowOf(many, row)),
  );
  const contenders = [
    ['straightforward JavaScript', straightforward],
    ['rate, with validation', generated],
    ['rate, with validation and what decided each standard', generatedWithDeciders],
    ['rate, with validation and the whole trace', generatedWithTrace],
    ['rateMany', inColumns],
  ];
  return inTurns(
    contenders.map(([name, run]) => ({ name, run, count: COUNT, checksum })),
    ROUNDS,
  );
}

async function peers(nanoseconds) {
  const found = [jsonLogic, jsonRules, ...(await zenEngine())];
  for (const { name, count, prepare = (each) => each, rateAll } of found) {
    const some = prepare(objects.slice(0, count));
    const times = [];
    for (let round = -1; round < 5; round++) {
      const { milliseconds, result } = await timed(() => rateAll(some));
      compare(name, result);
      if (round >= 0) times.push((milliseconds * 1e6) / count);
    }
    nanoseconds.set(name, median(times));
  }
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

async function cases() {
  const nanoseconds = new Map();
  const contenders = [
    ['straightforward JavaScript', rateCases],
    [
      'tally and rate, with validation',
      ({ cases: records, answers, ...rest }) => {
        const counted = engine.tally(records);
        return engine.rate({ ...rest, cases: counted.cases, answers: { ...answers, ...counted.answers } });
      },
    ],
  ];
  const times = new Map(contenders.map(([name]) => [name, []]));
  for (let batch = 0; batch < BATCHES; batch++) {
    const some = asCases(inspections, batch * BATCH, (batch + 1) * BATCH);
    for (const [name, rate] of contenders) {
      const { milliseconds, result } = await timed(() => some.map(rate));
      result.forEach((each, row) => {
        if (digest(each) !== digest(baseline[batch * BATCH + row]))
          throw new Error(`${name} differs from cases, row ${row}.`);
      });
      if (batch > 0) times.get(name).push((milliseconds * 1e6) / BATCH);
    }
  }
  for (const [name, each] of times) nanoseconds.set(name, median(each));
  const many = engine.rateManyCases(caseColumns);
  compare(
    'rateManyCases',
    baseline.map((_, row) => rowOf(many, row)),
  );
  const [[name, time]] = await inTurns(
    [{ name: 'rateManyCases', count: COUNT, checksum, run: inCaseColumns }],
    ROUNDS,
  );
  return nanoseconds.set(name, time);
}

function report(title, nanoseconds) {
  const [first] = nanoseconds.values();
  console.log(`\n${title}`);
  return [...nanoseconds].map(([name, each]) => {
    const [perSecond, times] = [1e9 / each, first / each];
    console.log(
      `  ${name.padEnd(56)}${Math.round(perSecond).toLocaleString('en-GB').padStart(14)} a second ${significant(times).padStart(10)}`,
    );
    return { name, perSecond: Math.round(perSecond), againstStraightforward: Number(significant(times)) };
  });
}

function significant(number) {
  return String(Number(number.toPrecision(3)));
}

const fromPercentages = await percentages();
await peers(fromPercentages);
const questions = sampledStandards.reduce((total, { questions: ids }) => total + ids.length, 0);
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
};
console.log(
  `${COUNT.toLocaleString('en-GB')} inspections; ${machine.processor}, ${machine.cores} cores, Node ${machine.node}; medians, every result compared.`,
);
const tables = {
  percentages: report(
    `From ${questions} percentages and ${judgedStandards.length} judgements`,
    fromPercentages,
  ),
  cases: report('From the answers of 70 cases', await cases()),
};
const output = fileURLToPath(new URL('../../output/', import.meta.url));
mkdirSync(output, { recursive: true });
writeFileSync(
  `${output}bench.json`,
  `${JSON.stringify({ machine, inspections: COUNT, ...tables }, null, 2)}\n`,
);
