import { Option } from 'commander';
import { counted } from '@yardstick/model';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { problemsOf } from '../problems/diagnostics.js';
import { inReadingOrder, type FileProblem } from '../problems/file-problem.js';
import { toolVersion } from '../version.js';
import { defaultInputName, takeGivenText } from '../workspace/given-text.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import { foldersOf, textsOf, type Workspace } from '../workspace/workspace.js';
import type { DefineCommand } from './command.js';

interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly strict?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly stdinName: string;
}

const afterHelp = `
Exit codes: 0 no problems, 1 problems found, 2 cannot run.

Example:
  $ yardstick check examples/youth-2018
  $ yardstick check --format sarif > problems.sarif`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('[paths...]', 'files and folders; "-" reads standard input', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'how problems are written')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--strict', 'count warnings as problems too')
    .option('-w, --watch', 'check again after every change')
    .option('-q, --quiet', 'print problems and nothing else')
    .option('--stdin-name <path>', 'where standard input is to be thought of as lying', defaultInputName)
    .addHelpText('after', afterHelp)
    .action((paths: string[], options: CheckOptions) => run((terminal) => check(paths, options, terminal)));
};

async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  if (!options.watch) return (await checkOnce(paths, options, terminal)).exitCode;
  const { runAndWatch } = await import('../host/watch.js');
  return runAndWatch(async () => foldersOf((await checkOnce(paths, options, terminal)).workspace), terminal);
}

async function checkOnce(paths: readonly string[], options: CheckOptions, terminal: Terminal) {
  const { paths: sources, given } = await takeGivenText(paths, options.stdinName, terminal);
  const progress = new Progress(options.quiet ? { ...terminal.messages, live: false } : terminal.messages);
  const workspace = await openWorkspace(sources, {
    folder: terminal.folder,
    check: true,
    progress,
    ...(given && { given }),
  });
  const problems = inReadingOrder([
    ...workspace.projects.flatMap((project) => project.problems),
    ...workspace.documents.flatMap(problemsOf),
  ]);
  terminal.output.write(await written(problems, workspace, options, terminal));
  return { workspace, exitCode: exitCodeFor(problems, options.strict === true) };
}

/** Remarks never fail a check; warnings do only where the author asks for it. */
function exitCodeFor(problems: readonly FileProblem[], strict: boolean): ExitCode {
  const failing = problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  return failing ? exitCodes.problems : exitCodes.clean;
}

/** What writes problems is read once it is known how they are written, and in a text once there are any. */
async function written(
  problems: readonly FileProblem[],
  workspace: Workspace,
  { format, quiet }: CheckOptions,
  { folder, output }: Terminal,
): Promise<string> {
  switch (format) {
    case 'json': {
      const { problemsAsJson } = await import('../problems/json.js');
      return problemsAsJson(problems, folder);
    }
    case 'github': {
      const { problemsForGithub } = await import('../problems/github.js');
      return problemsForGithub(problems, folder);
    }
    case 'sarif': {
      const { problemsAsSarif } = await import('../problems/sarif.js');
      return problemsAsSarif(problems, folder, toolVersion());
    }
    case 'text': {
      const checked = counted(workspace.documents.length, 'file');
      const { colours, width } = output;
      if (problems.length === 0) return quiet ? '' : `${colours.green('No problems')} in ${checked}.\n`;
      const { printProblems, summariseProblems } = await import('../problems/print-problems.js');
      const list = printProblems(problems, { colours, width, folder, textOf: textsOf(workspace) });
      return quiet ? list : `${list}\n${summariseProblems(problems, checked)}\n`;
    }
  }
}
