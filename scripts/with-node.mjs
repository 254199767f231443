// Runs a pnpm script on the pinned Node, from whatever Node and npm the machine has.
//
//   node scripts/with-node.mjs test:ready
//
// pnpm puts node_modules/.bin first on the PATH of its scripts, and the `node` dev dependency puts Node 24 there:
// so one install under the machine's own Node is all a newcomer needs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Runs the pinned pnpm and ends this process with its exit code if it fails. */
function pnpm(...words) {
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...words], {
    cwd: root,
    stdio: 'inherit',
    // npm names its .cmd file on Windows, which needs a shell; no word here comes from outside this repository.
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error');
pnpm('--silent', 'run', ...process.argv.slice(2));
