import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pages.js';

const command = join(root, 'packages/cli/bin/yardstick.js');
const built = join(root, 'packages/cli/dist/main.js');

export interface CommandOutcome {
  readonly exitCode: number | null;
  /** What a person sees: both outputs, results before messages. */
  readonly shown: string;
}

/** Runs the built command in a folder, as `pnpm build` left it. Throws where there is none. */
export function yardstick(words: readonly string[], folder: string): CommandOutcome {
  if (!existsSync(built)) throw new Error('The command is not built: run "pnpm build" first.');
  return run(process.execPath, [command, ...words], folder);
}

export function run(program: string, words: readonly string[], folder: string): CommandOutcome {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: plainEnvironment(),
  });
  return { exitCode: status, shown: stdout + stderr };
}

/** Colours are none of a page's business, whatever terminal the tests are run from. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const decided = new Set(['NO_COLOR', 'FORCE_COLOR', 'YARDSTICK_DEBUG']);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !decided.has(name)));
}
