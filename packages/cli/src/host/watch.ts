import { once } from 'node:events';
import type { Stats } from 'node:fs';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { CannotRun } from './cannot-run.js';
import { reportFault } from './faults.js';
import type { Terminal } from './terminal.js';

/** An editor that saves may touch several files: what happens within so many milliseconds is one change. */
const settle = 80;

const watched = new Set(['.yardstick', '.inspection', '.json']);
const isHidden = /[/\\](node_modules|\.[^/\\.][^/\\]*)([/\\]|$)/;

/**
 * Runs the work now and again after every change in the folders it names, until the process is stopped. What stops the first
 * run is thrown; later on it is only said, because a file that is being saved may be unreadable for a moment.
 *
 * @param work gives the folders whose files it read; they may differ from run to run.
 */
export async function runAndWatch(
  work: () => Promise<readonly string[]>,
  terminal: Terminal,
): Promise<never> {
  let changed = false;
  let wake = (): void => undefined;
  const onChange = () => {
    changed = true;
    wake();
  };

  const started = Date.now();
  const watcher = watch([...(await work())], { ignored: isNoSource, alwaysStat: true });
  // Until it has seen what there is, it announces every file: what was saved since the work began is a change.
  const onSeen = (_event: string, _path: string, stats?: Stats) => {
    if (stats && stats.mtimeMs >= started) onChange();
  };
  watcher.on('all', onSeen);
  await once(watcher, 'ready');
  watcher.off('all', onSeen).on('all', onChange);

  for (;;) {
    terminal.messages.write(terminal.messages.colours.dim('Watching for changes. Ctrl+C stops.\n'));
    await new Promise<void>((resolve) => {
      wake = resolve;
      // What changed during the work would otherwise be waited for in vain.
      if (changed) resolve();
    });
    await setTimeout(settle);
    changed = false;
    watcher.add([...(await runAgain(work, terminal))]);
  }
}

function isNoSource(path: string, stats?: Stats): boolean {
  return isHidden.test(path) || (stats?.isFile() === true && !watched.has(extname(path)));
}

async function runAgain(
  work: () => Promise<readonly string[]>,
  { messages }: Terminal,
): Promise<readonly string[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotRun)
      messages.write(`${messages.colours.red('Cannot run:')} ${error.message}\n`);
    else reportFault(error, messages);
    return [];
  }
}
