// Imports generated engines where anything that got out of its place would be noticed, rates with them, and writes down what
// came of it. Reads the folder to look in from the command line; writes outcome.json there.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
let sung = 0;
globalThis.canary = () => {
  sung += 1;
};
process.exit = () => {
  sung += 1;
};
const before = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(globalThis),
]);

const outcome = {};
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.mjs'))
  .sort()) {
  const engine = await import(pathToFileURL(join(folder, name)).href);
  const inspections = JSON.parse(readFileSync(join(folder, name.replace('.mjs', '.json')), 'utf8'));
  outcome[name] = inspections.map((inspection) => {
    try {
      return { problems: engine.validate(inspection), result: engine.rate(inspection) };
    } catch (error) {
      if (!(error instanceof engine.InvalidInspectionError)) throw error;
      return { problems: engine.validate(inspection), result: null };
    }
  });
  const after = JSON.stringify([
    Object.getOwnPropertyNames(Object.prototype),
    Object.getOwnPropertyNames(globalThis),
  ]);
  if (after !== before) sung += 1;
}
writeFileSync(join(folder, 'outcome.json'), JSON.stringify({ sung, outcome }));
