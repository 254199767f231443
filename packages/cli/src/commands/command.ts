import type { Command } from 'commander';
import type { ExitCode } from '../host/exit-codes.js';
import type { Terminal } from '../host/terminal.js';

/** One command. Its module is read only when the command is used, so that each starts as fast as it can. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  load(): Promise<{ readonly define: DefineCommand }>;
}

/** Gives a command its arguments, options and help. Its action hands the work to `run`. */
export type DefineCommand = (command: Command, run: RunWork) => void;

export type RunWork = (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;
