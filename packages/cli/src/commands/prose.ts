import { Labels } from '@yardstick/generator/ratings';
import { checkProse, type ReadStatement } from '@yardstick/generator/reports';
import { counted } from '@yardstick/model';
import { Option } from 'commander';
import { BadData } from '../data/data-problem.js';
import { readData } from '../data/data-text.js';
import { shownPath } from '../files/read-file.js';
import { CannotRun } from '../host/cannot-run.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { printProblems } from '../problems/print-problems.js';
import { tellBadData } from '../problems/tell-bad-data.js';
import { rateGiven } from '../rating/rate-given.js';
import { printable } from '../text/printable.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import type { DefineCommand } from './command.js';

interface ProseOptions {
  readonly format: 'text' | 'json';
  readonly all?: true;
  readonly data?: readonly string[];
  readonly cases?: string;
  readonly framework?: string;
}

const afterHelp = `
Reads a report's text (plain or Markdown) and warns where its words disagree with the inspection: another rating, another percentage, a
percentage of another question, counts, "just under three-quarters" beside 67%. Only what clearly speaks of one thing is read.
Exit codes: 0 nothing disagrees, 1 something does, 2 cannot run.

Example:
  $ yardstick prose draft-report.md examples/youth-2018/bradford-2020.inspection
  $ yardstick prose draft-report.md bradford-2020.inspection --all`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('<text>', 'the report; "-" reads standard input')
    .argument('<files...>', 'the inspection it is of, or with --data or --cases the framework')
    .option('-a, --all', 'list what agrees too')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['text', 'json']).default('text'),
    )
    .option('-d, --data <files...>', 'the inspection as JSON')
    .option('-c, --cases <file>', 'case-level answers as CSV, for the one inspection of --data')
    .option('--framework <name>', 'which framework, where the file holds several')
    .addHelpText('after', afterHelp)
    .action((text: string, files: string[], options: ProseOptions) =>
      run((terminal) => prose(text, files, options, terminal)),
    );
};

async function prose(
  path: string,
  files: readonly string[],
  options: ProseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const data = await readData(path, terminal);
  const progress = new Progress(terminal.messages);
  const workspace = await openWorkspace(files, { folder: terminal.folder, check: false, progress });
  try {
    if ('problems' in data) throw new BadData(data.problems);
    const { rated } = await rateGiven(workspace, files, options, terminal, progress);
    const [only, ...others] = rated;
    if (!only || others.length > 0)
      throw new CannotRun(`a text is compared with one inspection, and there are ${others.length + 1}.`);
    const labelled = { ...only, labels: new Labels(only.labels.framework) };
    const statements = checkProse(data.text, labelled);
    tell(statements, data, options, terminal);
    return statements.some(({ agrees }) => !agrees) ? exitCodes.problems : exitCodes.clean;
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    tellBadData(error, workspace, terminal, 'Nothing was compared.');
    return exitCodes.cannotRun;
  }
}

function tell(
  statements: readonly ReadStatement[],
  { file, text }: { readonly file: string; readonly text: string },
  { format, all }: ProseOptions,
  { folder, output, messages }: Terminal,
): void {
  const disagreeing = statements.filter(({ agrees }) => !agrees);
  const shown = all ? statements : disagreeing;
  if (format === 'json') {
    output.write(`${JSON.stringify({ read: statements.length, statements: shown }, null, 2)}\n`);
    return;
  }
  const problems = disagreeing.map(({ line, column, quote, message, data }) => ({
    file,
    range: rangeOf(line, column, quote),
    severity: 'warning' as const,
    code: 'prose-disagrees',
    message: printable(data === '' || message.includes('the data') ? message : `${message} (${data})`),
  }));
  if (problems.length > 0)
    output.write(
      `${printProblems(problems, { colours: output.colours, width: output.width, folder, textOf: () => text })}\n`,
    );
  if (all) {
    for (const { line, column, quote, about = '', data, agrees } of statements)
      if (agrees)
        output.write(
          `${printable(`${shownPath(file, folder)}:${line}:${column}`)}  ${printable(quote)}  ${printable([about, data].filter((part) => part !== '').join(': '))}\n`,
        );
  }
  const read = counted(statements.length, 'statement');
  messages.write(
    disagreeing.length === 0
      ? `${read} read: all agree with the data.\n`
      : `${read} read: ${disagreeing.length} ${disagreeing.length === 1 ? 'disagrees' : 'disagree'} with the data.\n`,
  );
}

function rangeOf(line: number, column: number, quote: string) {
  const lines = quote.split('\n');
  const last = lines.at(-1) ?? '';
  const start = { line: line - 1, character: column - 1 };
  const end = {
    line: start.line + lines.length - 1,
    character: lines.length === 1 ? start.character + quote.length : last.length,
  };
  return { start, end };
}
