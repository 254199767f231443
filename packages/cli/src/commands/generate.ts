import { join } from 'node:path';
import { targets } from '@yardstick/generator';
import { counted, listed } from '@yardstick/model';
import { shownPath } from '../files/read-file.js';
import { compareFiles, writeFiles, type FileChange } from '../files/write-files.js';
import { generateJob, type Generated } from '../generating/generate-job.js';
import { jobsFor, type JobOptions } from '../generating/jobs.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import type { FileProblem } from '../problems/file-problem.js';
import { printProblems, summariseProblems } from '../problems/print-problems.js';
import { printable } from '../text/printable.js';
import { errorsUnder } from '../workspace/members.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import { foldersOf, textsOf, type Workspace } from '../workspace/workspace.js';
import type { DefineCommand } from './command.js';

interface GenerateOptions extends JobOptions {
  readonly check?: true;
  readonly watch?: true;
  readonly quiet?: true;
}

const afterHelp = `
Without a target, writes what the "generate" section of yardstick.json asks for. A framework with errors generates nothing.
Files that are there and are not generated are left alone.
Exit codes: 0 done, 1 the framework has errors or (--check) a file differs, 2 cannot run.

Example:
  $ yardstick generate engine youth-2018.yardstick --output generated/engine
  $ yardstick generate schema
  $ yardstick generate forms --output forms
  $ yardstick generate handbook examples/youth-2018 --output handbook
  $ yardstick generate --check`;

export const define: DefineCommand = (command, run) => {
  command
    .argument(
      '[target]',
      `what to generate: ${listed(
        targets.map(({ name }) => name),
        'or',
      )}`,
    )
    .argument('[paths...]', 'files and folders with the framework', ['.'])
    .option('-o, --output <folder>', 'where the files go (generated/TARGET)')
    .option('--framework <name>', 'which framework, where there are several')
    .option('--package <name>', 'the name of the npm package')
    .option('--package-version <version>', 'the version of the npm package')
    .option('--check', 'write nothing, and fail where a file would change')
    .option('-w, --watch', 'generate again after every change')
    .option('-q, --quiet', 'print files that change and nothing else')
    .addHelpText('after', afterHelp)
    .action((target: string | undefined, paths: string[], options: GenerateOptions) =>
      run((terminal) => generate(target, paths, options, terminal)),
    );
};

async function generate(
  target: string | undefined,
  paths: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!options.watch) return (await generateOnce(target, paths, options, terminal)).exitCode;
  const { runAndWatch } = await import('../host/watch.js');
  return runAndWatch(
    async () => foldersOf((await generateOnce(target, paths, options, terminal)).workspace),
    terminal,
  );
}

async function generateOnce(
  target: string | undefined,
  paths: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
) {
  const progress = new Progress(terminal.messages);
  const workspace = await openWorkspace(paths, { folder: terminal.folder, check: false, progress });
  const jobs = jobsFor(target, options, workspace, paths.join(', '));
  const errors = [
    ...workspace.projects.flatMap(({ problems }) => problems),
    ...(await errorsUnder(
      jobs.map(({ framework }) => framework),
      workspace,
    )),
  ];
  if (errors.length > 0) {
    tellErrors(errors, workspace, terminal);
    return { workspace, exitCode: exitCodes.problems };
  }
  // Everything is generated before anything is written.
  const generated: Generated[] = [];
  for (const job of jobs) generated.push(await generateJob(job, workspace));
  return { workspace, exitCode: await settle(generated, options, terminal) };
}

async function settle(
  generated: readonly Generated[],
  { check, quiet }: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const changes: { readonly path: string; readonly change: FileChange }[] = [];
  for (const { output, files } of generated) {
    for (const [path, change] of await compareFiles(output, files))
      changes.push({ path: join(output, path), change });
  }
  if (!check) for (const { output, files, within } of generated) await writeFiles(output, files, within);

  const changed = changes.filter(({ change }) => change !== 'unchanged');
  for (const { path, change } of changed)
    terminal.output.write(`${change.padEnd(7)}  ${printable(shownPath(path, terminal.folder))}\n`);
  if (!quiet) terminal.messages.write(`${summary(changes.length, changed.length, check === true)}\n`);
  return check && changed.length > 0 ? exitCodes.problems : exitCodes.clean;
}

function summary(all: number, changed: number, check: boolean): string {
  if (changed === 0) return `${counted(all, 'file')} up to date.`;
  return check
    ? `${changed} of ${counted(all, 'file')} would change: run "yardstick generate".`
    : `${changed} of ${counted(all, 'file')} written, ${all - changed} up to date.`;
}

function tellErrors(
  errors: readonly FileProblem[],
  workspace: Workspace,
  { folder, messages }: Terminal,
): void {
  const { colours, width } = messages;
  messages.write(`${printProblems(errors, { colours, width, folder, textOf: textsOf(workspace) })}\n`);
  const files = new Set(errors.map(({ file }) => file)).size;
  messages.write(`${summariseProblems(errors, counted(files, 'file'))} Nothing was generated.\n`);
}
