// Measures the language: whole processes, each step of reading a text at three sizes, edits, and a large project.
//
//   pnpm bench language   prints tables and, as its last line, JSON
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
try {
  const outfile = join(folder, 'language.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('language/main.mjs', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The sources as they are, and the copy of Langium that they use.
    conditions: ['yardstick-source'],
    nodePaths: [fileURLToPath(new URL('packages/language/node_modules', root))],
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, YARDSTICK_ROOT: root.href },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
