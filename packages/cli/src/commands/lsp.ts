import { existsSync } from 'node:fs';
import process from 'node:process';
import { serve } from '@yardstick/server/node';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { packageFolder } from '../package-folder.js';
import { toolVersion } from '../version.js';
import type { DefineCommand } from './command.js';

const afterHelp = `
An editor starts this and speaks the language server protocol with it on standard input and output. It reads the files of the
folders that are open in the editor; it writes no file, runs nothing and uses no network.

Example:
  $ yardstick lsp --stdio`;

export const define: DefineCommand = (command, run) => {
  command
    .option('--stdio', 'speak on standard input and output; there is no other way, so it may be left out')
    // Editors add it of their own accord; the connection looks after it.
    .option('--clientProcessId <id>', 'end when the process of this number does')
    .addHelpText('after', afterHelp)
    .action(() => run(serveEditor));
};

/** The process ends when the editor says so or goes away; until then this waits. */
async function serveEditor(): Promise<ExitCode> {
  const pages = new URL('dist/pages/', packageFolder);
  const connection = serve(process.stdin, process.stdout, {
    version: toolVersion(),
    // Only the built command has them beside it.
    ...(existsSync(pages) && { pages: pages.href }),
  });
  await new Promise<void>((resolve) => {
    connection.onExit(resolve);
  });
  return exitCodes.clean;
}
