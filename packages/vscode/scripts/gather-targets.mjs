// Writes what can be generated, name and description, for the tasks of the extension: asking the generator itself would bring all of
// it into the extension.
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const generator = fileURLToPath(new URL('../../generator/src/', import.meta.url));

export async function writeTargets(outfile) {
  const bundle = `${outfile}.cjs`;
  await build({
    entryPoints: [`${generator}targets.ts`],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['yardstick-source'],
    logLevel: 'error',
  });
  const { targets } = createRequire(import.meta.url)(bundle);
  rmSync(bundle);
  writeFileSync(outfile, JSON.stringify(targets.map(({ name, description }) => ({ name, description }))));
}
