// Generates the engine of the 2018 framework from the sources of this repository and imports it, as a program would that
// depends on the package; and the reference evaluator, to hold it to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeRuntime } from '../../packages/generator/scripts/inline-runtime.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('generated/', import.meta.url));

export async function generatedEngine() {
  await writeRuntime();
  mkdirSync(folder, { recursive: true });
  const generator = `${folder}generator.mjs`;
  await build({
    stdin: {
      contents: `export { generateEngine } from '@yardstick/generator';
        export { evaluate } from '@yardstick/model';
        export { youth2018 } from '../differential/frameworks.ts';`,
      resolveDir: here,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['yardstick-source'],
    outfile: generator,
    logLevel: 'warning',
  });
  const { evaluate, generateEngine, youth2018 } = await import(pathToFileURL(generator).href);
  for (const { path, text } of generateEngine(youth2018, { toolVersion: '0.0.0-bench' })) {
    writeFileSync(`${folder}${path}`, text);
  }
  const engine = await import(pathToFileURL(`${folder}engine.js`).href);
  return { engine, evaluate: (inspection) => evaluate(youth2018, inspection) };
}
