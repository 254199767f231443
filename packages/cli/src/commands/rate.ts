import { Option } from 'commander';
import { ratingsCsv, ratingsMarkdown, type RatedInspection } from '@yardstick/generator/ratings';
import { BadData } from '../data/data-problem.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { tellBadData } from '../problems/tell-bad-data.js';
import { rateGiven } from '../rating/rate-given.js';
import { ratingsJson } from '../report/rating-json.js';
import { ratingsTable } from '../report/table.js';
import { defaultInputName, takeGivenText } from '../workspace/given-text.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import type { DefineCommand } from './command.js';

interface RateOptions {
  readonly data?: readonly string[];
  readonly cases?: string;
  readonly framework?: string;
  readonly format: 'table' | 'json' | 'csv' | 'markdown';
  readonly explain?: true;
  readonly stdinName: string;
}

const afterHelp = `
Rates inspections written in the language, or with --data and --cases those in data files by the framework that is named.
Where anything is wrong with them, every problem is listed on standard error, nothing is printed and the exit code is 2.

Example:
  $ yardstick rate examples/youth-2018/bradford-2020.inspection --explain
  $ yardstick rate youth-2018.yardstick --data inspections.json --format csv > ratings.csv
  $ yardstick rate youth-2018.yardstick --data judged.json --cases cases.csv`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('<files...>', 'inspections, or with --data or --cases one framework; "-" reads standard input')
    .option('-d, --data <files...>', 'inspections as JSON: one, or a list of them; "-" reads standard input')
    .option('-c, --cases <file>', 'case-level answers as CSV, for the one inspection of --data')
    .option('--framework <name>', 'which framework, where the file holds several')
    .addOption(
      new Option('-f, --format <format>', 'how ratings are written')
        .choices(['table', 'json', 'csv', 'markdown'])
        .default('table'),
    )
    .option('-e, --explain', 'say why each rating is what it is, and how far the next one is')
    .option('--stdin-name <path>', 'where standard input is to be thought of as lying', defaultInputName)
    .addHelpText('after', afterHelp)
    .action((files: string[], options: RateOptions) => run((terminal) => rate(files, options, terminal)));
};

async function rate(files: readonly string[], options: RateOptions, terminal: Terminal): Promise<ExitCode> {
  const { paths, given } = await takeGivenText(files, options.stdinName, terminal);
  const progress = new Progress(terminal.messages);
  const workspace = await openWorkspace(paths, {
    folder: terminal.folder,
    check: false,
    progress,
    ...(given && { given }),
  });
  try {
    const { rated, isList } = await rateGiven(workspace, files, options, terminal, progress);
    await terminal.output.writeAll(pieces(rated, isList, options, terminal));
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    tellBadData(error, workspace, terminal, 'Nothing was rated.');
    return exitCodes.cannotRun;
  }
}

/** The output piece by piece, each made when it is written. */
function pieces(
  rated: Iterable<RatedInspection>,
  isList: boolean,
  { format, explain: reasons }: RateOptions,
  { output: { colours, width } }: Terminal,
): Iterable<string> {
  const explain = reasons === true;
  switch (format) {
    case 'json':
      return ratingsJson(rated, isList);
    case 'csv':
      return ratingsCsv(rated);
    case 'markdown':
      return apart(rated, (one) => ratingsMarkdown(one, explain));
    case 'table':
      return apart(rated, (one) => ratingsTable(one, { colours, width, explain }));
  }
}

/** One report after another, with an empty line between. */
function* apart(
  rated: Iterable<RatedInspection>,
  report: (one: RatedInspection) => string,
): Generator<string> {
  let before = '';
  for (const one of rated) {
    yield before + report(one);
    before = '\n';
  }
}
