import type { RatedInspection } from '@yardstick/generator/ratings';
import { reportKinds, type ReportKind } from '@yardstick/generator/reports';
import { Option } from 'commander';
import { BadData } from '../data/data-problem.js';
import { writeFiles } from '../files/write-files.js';
import { CannotRun } from '../host/cannot-run.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { tellBadData } from '../problems/tell-bad-data.js';
import { rateGiven } from '../rating/rate-given.js';
import { placesFor } from '../reporting/places.js';
import { labelledIn } from '../reporting/labelled-in.js';
import { reportFormats, writeReport, type ReportFormat } from '../reporting/write-report.js';
import { printable } from '../text/printable.js';
import { defaultInputName, takeGivenText } from '../workspace/given-text.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import type { DefineCommand } from './command.js';

interface ReportOptions {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly output?: string;
  readonly language?: string;
  readonly data?: readonly string[];
  readonly cases?: string;
  readonly framework?: string;
  readonly stdinName: string;
}

const afterHelp = `
Kinds:
${Object.entries(reportKinds)
  .map(([name, description]) => `  ${name.padEnd(12)}${description}`)
  .join('\n')}

HTML and Markdown are printed unless --output says where they go. Of several inspections, --output is a folder. With --format svg the
charts are written on their own. Where anything is wrong, nothing is written and the exit code is 2.

Example:
  $ yardstick report examples/youth-2018/bradford-2020.inspection > bradford.html
  $ yardstick report examples/youth-2018/bradford-2020.inspection --kind annex --format docx --output annex.docx
  $ yardstick report examples/sqs-2014/bedfordshire-2014.inspection --kind letter --format markdown`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('<files...>', 'inspections, or with --data or --cases one framework; "-" reads standard input')
    .addOption(
      new Option('-k, --kind <kind>', 'what the report is of')
        .choices(Object.keys(reportKinds))
        .default('summary'),
    )
    .addOption(
      new Option('-f, --format <format>', 'how it is written')
        .choices(Object.keys(reportFormats))
        .default('html'),
    )
    .option('-o, --output <path>', 'the file it goes to, or the folder where there are several')
    .option(
      '-l, --language <code>',
      "the language of the framework's texts, such as cy, where they are translated",
    )
    .option('-d, --data <files...>', 'inspections as JSON: one, or a list of them; "-" reads standard input')
    .option('-c, --cases <file>', 'case-level answers as CSV, for the one inspection of --data')
    .option('--framework <name>', 'which framework, where the file holds several')
    .option('--stdin-name <path>', 'where standard input is to be thought of as lying', defaultInputName)
    .addHelpText('after', afterHelp)
    .action((files: string[], options: ReportOptions) => run((terminal) => report(files, options, terminal)));
};

async function report(
  files: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { paths, given } = await takeGivenText(files, options.stdinName, terminal);
  const progress = new Progress(terminal.messages);
  const workspace = await openWorkspace(paths, {
    folder: terminal.folder,
    check: false,
    progress,
    ...(given && { given }),
  });
  try {
    const { rated } = await rateGiven(workspace, files, options, terminal, progress);
    await writeAll([...rated], options, terminal);
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    tellBadData(error, workspace, terminal, 'Nothing was reported.');
    return exitCodes.cannotRun;
  }
}

/** Every report is made before the first is written. */
async function writeAll(
  rated: readonly RatedInspection[],
  { kind, format, output, language }: ReportOptions,
  terminal: Terminal,
): Promise<void> {
  const reports = await Promise.all(
    rated.map((one) => writeReport(labelledIn(language, one), kind, format).catch(refuse)),
  );
  if (output === undefined) {
    await terminal.output.writeAll(asOneText(reports.flat(), rated.length, format));
    return;
  }
  const { folder, files } = placesFor(reports, output, terminal.folder);
  await writeFiles(folder, files);
  for (const { path } of files) terminal.messages.write(`Written: ${printable(path)}\n`);
}

/** What there is nothing of is said in words for whoever asked. */
function refuse(error: unknown): never {
  if (error instanceof RangeError) throw new CannotRun(printable(error.message));
  throw error;
}

function asOneText(
  files: readonly { readonly text: string | Uint8Array }[],
  inspections: number,
  format: ReportFormat,
): string[] {
  const texts = files.map(({ text }) => text).filter((text) => typeof text === 'string');
  if (texts.length < files.length || format === 'svg')
    throw new CannotRun(`${reportFormats[format]} cannot be printed. Say where it goes with --output.`);
  if (inspections > 1 && format === 'html')
    throw new CannotRun(`there are ${inspections} inspections. Name a folder for their pages with --output.`);
  return texts.flatMap((text, place) => (place === 0 ? [text] : ['\n', text]));
}
