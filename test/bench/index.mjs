// `pnpm bench` runs every measurement, `pnpm bench language` the ones that are named. Each is a program of its own, so that none
// runs on code that another has warmed up.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const measurements = { engine: 'run.mjs', language: 'language.mjs', lsp: 'lsp.mjs' };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) {
  console.error(
    `There is no measurement "${unknown[0]}". There are ${Object.keys(measurements).join(' and ')}.`,
  );
  process.exit(2);
}
for (const name of named.length > 0 ? named : Object.keys(measurements)) {
  console.log(`${name}\n`);
  const program = fileURLToPath(new URL(measurements[name], import.meta.url));
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
