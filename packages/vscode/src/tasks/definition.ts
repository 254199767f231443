import type { TaskDefinition } from 'vscode';

const commands = ['check', 'test', 'generate'] as const;

/** A task as tasks.json writes it. */
export interface YardstickTask extends TaskDefinition {
  readonly type: 'yardstick';
  readonly command: (typeof commands)[number];
  /** For `generate`; without it, what yardstick.json asks for. */
  readonly target?: string;
  /** A file or a folder, from the folder of the workspace; the folder itself where it is left out. */
  readonly path?: string;
  /** Runs again after every change. */
  readonly watch?: boolean;
  /** For `check`: warnings fail too. */
  readonly strict?: boolean;
}

/** Reads what somebody wrote in tasks.json; nothing where it is no task of ours. */
export function readTask(written: TaskDefinition): YardstickTask | undefined {
  const { command, target, path, watch, strict } = written as Readonly<Record<string, unknown>>;
  const known = commands.find((one) => one === command);
  if (!known) return undefined;
  return {
    type: 'yardstick',
    command: known,
    ...(typeof target === 'string' && { target }),
    ...(typeof path === 'string' && { path }),
    ...(watch === true && { watch }),
    ...(strict === true && { strict }),
  };
}

/** What follows `yardstick` on the command line. A name that looks like an option is still a name. */
export function wordsOf({ command, target, path, watch, strict }: YardstickTask): string[] {
  return [
    command,
    ...(watch ? ['--watch'] : []),
    ...(strict && command === 'check' ? ['--strict'] : []),
    '--',
    ...(command === 'generate' && target !== undefined ? [target] : []),
    // Without a target, `generate` would take a path for one.
    ...(path !== undefined && (command !== 'generate' || target !== undefined) ? [path] : []),
  ];
}

/** The name that a person chooses it by: `check`, `generate engine`. */
export function taskName({ command, target, path, watch }: YardstickTask): string {
  const what = [command, ...(command === 'generate' && target !== undefined ? [target] : []), path];
  return `${what.filter((part) => part !== undefined).join(' ')}${watch ? ' (watch)' : ''}`;
}
