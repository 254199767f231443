import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from 'commander';
import { shownPath } from '../files/read-file.js';
import { writeFiles } from '../files/write-files.js';
import { CannotRun } from '../host/cannot-run.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import type { Terminal } from '../host/terminal.js';
import { packageFolder } from '../package-folder.js';
import { printable } from '../text/printable.js';
import type { DefineCommand } from './command.js';

/** The folders of `templates/`. */
const examples = ['percentages', 'judgements', 'proportions'] as const;

interface InitOptions {
  readonly example: (typeof examples)[number];
}

const afterHelp = `
Examples to start from:
  percentages  key questions answered case by case, standards, a score and an overall rating
  judgements   sections that inspectors judge, with evidence and statistics, and no overall rating
  proportions  criteria counted over cases and said in words, without ratings

Example:
  $ yardstick init my-framework
  $ yardstick init --example judgements`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('[folder]', 'an empty folder, or one to be made', '.')
    .addOption(
      new Option('--example <name>', 'what to start from').choices([...examples]).default('percentages'),
    )
    .addHelpText('after', afterHelp)
    .action((folder: string, options: InitOptions) => run((terminal) => init(folder, options, terminal)));
};

async function init(folder: string, { example }: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const target = resolve(terminal.folder, folder);
  await refuseUnlessEmpty(target, folder);
  const source = new URL(`templates/${example}/`, packageFolder);
  const names = (await readdir(source)).sort();
  const files = await Promise.all(
    names.map(async (path) => ({ path, text: await readFile(new URL(path, source), 'utf8') })),
  );
  await writeFiles(target, files);

  const { output } = terminal;
  for (const { path } of files)
    output.write(`${printable(shownPath(resolve(target, path), terminal.folder))}\n`);
  output.write(`\n${output.colours.bold('Next:')}\n${nextSteps(shownPath(target, terminal.folder))}`);
  return exitCodes.clean;
}

/** Files whose names begin with a dot (.git, .DS_Store) are nobody's framework. */
async function refuseUnlessEmpty(target: string, shown: string): Promise<void> {
  const names = await readdir(target).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    throw new CannotRun(
      code === 'ENOTDIR'
        ? `${printable(shown)} is a file.`
        : `the folder ${printable(shown)} cannot be read.`,
    );
  });
  const taken = names.filter((name) => !name.startsWith('.'));
  if (taken.length > 0) {
    throw new CannotRun(
      `${printable(shown)} is not empty (${printable(taken[0] ?? '')}). Name a folder that is empty or not there yet.`,
    );
  }
}

function nextSteps(folder: string): string {
  const enter = folder === '.' ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : `"${printable(folder)}"`}`];
  const steps = [...enter, 'yardstick check', 'yardstick rate sample.inspection --explain', 'yardstick test'];
  return steps.map((step) => `  ${step}\n`).join('');
}
