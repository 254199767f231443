import type { ast } from '@yardstick/language';
import { Option } from 'commander';
import { CannotRun } from '../host/cannot-run.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { testInspections, type TestRun } from '../rating/test-inspections.js';
import { testsAsJson } from '../report/test-json.js';
import { testsAsJunit } from '../report/test-junit.js';
import { testsAsText } from '../report/test-text.js';
import { inspectionsIn } from '../workspace/members.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import { foldersOf, textsOf, type Workspace } from '../workspace/workspace.js';
import type { DefineCommand } from './command.js';

interface TestOptions {
  readonly format: 'text' | 'json' | 'junit';
  readonly watch?: true;
  readonly quiet?: true;
}

const afterHelp = `
An inspection with "expect" lines is a test: it says what the published report says.
Exit codes: 0 every expectation holds, 1 one does not or an inspection cannot be rated, 2 cannot run.

Example:
  $ yardstick test examples
  $ yardstick test --format junit > ratings.xml`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'how the outcome is written')
        .choices(['text', 'json', 'junit'])
        .default('text'),
    )
    .option('-w, --watch', 'test again after every change')
    .option('-q, --quiet', 'print failures and nothing else')
    .addHelpText('after', afterHelp)
    .action((paths: string[], options: TestOptions) => run((terminal) => test(paths, options, terminal)));
};

async function test(paths: readonly string[], options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  if (!options.watch) return (await testOnce(paths, options, terminal)).exitCode;
  const { runAndWatch } = await import('../host/watch.js');
  return runAndWatch(async () => foldersOf((await testOnce(paths, options, terminal)).workspace), terminal);
}

async function testOnce(paths: readonly string[], options: TestOptions, terminal: Terminal) {
  const progress = new Progress(terminal.messages);
  const workspace = await openWorkspace(paths, { folder: terminal.folder, check: false, progress });
  const inspections = inspectionsIn(workspace.documents).filter(hasExpectations);
  if (inspections.length === 0)
    throw new CannotRun(
      `no inspection in ${paths.join(', ')} has an "expect" line, so there is nothing to test.`,
    );
  const run = await testInspections(inspections, workspace);
  terminal.output.write(written(run, workspace, options, terminal));
  const failed = run.tested.some(({ differences }) => differences.length > 0) || run.failed.length > 0;
  return { workspace, exitCode: failed ? exitCodes.problems : exitCodes.clean };
}

function hasExpectations({ members }: ast.Inspection): boolean {
  return members.some(({ $type }) => $type === 'Expectation');
}

function written(
  run: TestRun,
  workspace: Workspace,
  { format, quiet }: TestOptions,
  { output, folder }: Terminal,
): string {
  switch (format) {
    case 'json':
      return testsAsJson(run, folder);
    case 'junit':
      return testsAsJunit(run, folder);
    case 'text': {
      const { colours, width } = output;
      return testsAsText(run, { colours, width, folder, textOf: textsOf(workspace), quiet: quiet === true });
    }
  }
}
