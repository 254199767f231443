// How many inspections a second: straightforward JavaScript is 1, and everything else is measured beside it in the same run,
// on the same 100,000 inspections, with every result compared.
//
//   pnpm bench engine     prints two tables and writes output/bench.json
import { cpus } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fromCases from './cases.mjs';
import { makeInspections } from './data.mjs';
import { generatedEngine } from './generated-engine.mjs';
import * as fromPercentages from './percentages.mjs';

const COUNT = 100_000;

function report(title, measured) {
  console.log(
    `\n${title}\n  ${'a second'.padStart(72)} ${'times'.padStart(10)} ${'least to most'.padStart(20)}`,
  );
  return [...measured].map(([name, { nanoseconds, times }]) => {
    const perSecond = Math.round(1e9 / nanoseconds);
    const [middle, least, most] = [times.median, times.least, times.most].map((each) =>
      Number(each.toPrecision(3)),
    );
    const columns = [
      name.padEnd(58),
      perSecond.toLocaleString('en-GB').padStart(13),
      String(middle).padStart(10),
      `${least} to ${most}`.padStart(20),
    ];
    console.log(`  ${columns.join(' ')}`);
    return { name, perSecond, againstStraightforward: { median: middle, least, most } };
  });
}

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
};
const measured = { ...(await generatedEngine()), inspections: makeInspections(COUNT) };
console.log(
  `${COUNT.toLocaleString('en-GB')} inspections; ${machine.processor}, ${machine.cores} cores, Node ${machine.node}. Medians of rounds in which all take turns; every result compared.`,
);
const tables = {};
for (const [name, { title, rateAll }] of [
  ['percentages', fromPercentages],
  ['cases', fromCases],
]) {
  tables[name] = report(title, await rateAll(measured));
}
const output = fileURLToPath(new URL('../../output/', import.meta.url));
mkdirSync(output, { recursive: true });
writeFileSync(
  `${output}bench.json`,
  `${JSON.stringify({ machine, inspections: COUNT, ...tables }, null, 2)}\n`,
);
