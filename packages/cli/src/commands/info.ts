import process from 'node:process';
import { Option } from 'commander';
import { counted } from '@yardstick/model';
import { CannotRun } from '../host/cannot-run.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import type { Terminal } from '../host/terminal.js';
import { frameworkInfo } from '../report/framework-info.js';
import { infoAsText } from '../report/info-text.js';
import { printable } from '../text/printable.js';
import { toolVersion } from '../version.js';
import { errorsUnder, frameworkOf, frameworksIn, inspectionsIn } from '../workspace/members.js';
import { openWorkspace } from '../workspace/open-workspace.js';
import type { DefineCommand } from './command.js';

interface InfoOptions {
  readonly format: 'text' | 'json';
}

const afterHelp = `
Exit codes: 0 done, 1 a framework has errors, 2 cannot run.

Example:
  $ yardstick info examples/youth-2018`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', afterHelp)
    .action((paths: string[], options: InfoOptions) => run((terminal) => info(paths, options, terminal)));
};

async function info(
  paths: readonly string[],
  { format }: InfoOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const workspace = await openWorkspace(paths, { folder: terminal.folder, check: false });
  const frameworks = frameworksIn(workspace.documents);
  if (frameworks.length === 0)
    throw new CannotRun(`there is no framework in ${printable(paths.join(', '))}.`);
  const errors = await errorsUnder(frameworks, workspace);
  if (errors.length > 0) {
    terminal.messages.write(
      `There ${errors.length === 1 ? 'is' : 'are'} ${counted(errors.length, 'error')}: "yardstick check" shows where.\n`,
    );
    return exitCodes.problems;
  }

  const inspections = inspectionsIn(workspace.documents);
  const found = frameworks.map((node) => ({
    info: frameworkInfo(workspace.services.lowering.framework(node).framework),
    inspections: inspections.filter((inspection) => frameworkOf(inspection) === node).length,
  }));
  const tool = { yardstick: toolVersion(), node: process.versions.node };
  if (format === 'json') {
    const rows = found.map((one) => ({ ...one.info, inspections: one.inspections }));
    terminal.output.write(`${JSON.stringify({ frameworks: rows, ...tool }, null, 2)}\n`);
    return exitCodes.clean;
  }
  const { colours, width } = terminal.output;
  for (const one of found)
    terminal.output.write(`${infoAsText(one.info, one.inspections, { colours, width })}\n`);
  terminal.output.write(`yardstick ${tool.yardstick}, Node.js ${tool.node}\n`);
  return exitCodes.clean;
}
