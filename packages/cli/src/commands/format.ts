import { createYardstickServices, format as layOut } from '@yardstick/language';
import { EmptyFileSystem, URI } from 'langium';
import { counted } from '@yardstick/model';
import { readText, shownPath, sizeLimits } from '../files/read-file.js';
import { replaceFile } from '../files/replace-file.js';
import { exitCodes, type ExitCode } from '../host/exit-codes.js';
import type { Terminal } from '../host/terminal.js';
import { printable } from '../text/printable.js';
import { defaultInputName, takeGivenText, type GivenText } from '../workspace/given-text.js';
import { selectSources } from '../workspace/select-sources.js';
import type { DefineCommand } from './command.js';

interface FormatOptions {
  readonly check?: true;
  readonly quiet?: true;
  readonly stdinName: string;
}

const afterHelp = `
Only white space changes: words, texts and comments stay as they are. A file with syntax errors is left alone.
Exit codes: 0 all is well, 1 a file differs (--check) or has syntax errors, 2 cannot run.

Example:
  $ yardstick format examples/youth-2018
  $ yardstick format --check
  $ yardstick format - < draft.yardstick`;

export const define: DefineCommand = (command, run) => {
  command
    .argument('[paths...]', 'files and folders; "-" reads standard input and writes standard output', ['.'])
    .option('--check', 'change nothing, and list the files that differ')
    .option('-q, --quiet', 'print nothing but files that differ or cannot be formatted')
    .option('--stdin-name <path>', 'what standard input is called in messages', defaultInputName)
    .addHelpText('after', afterHelp)
    .action((paths: string[], options: FormatOptions) => run((terminal) => format(paths, options, terminal)));
};

async function format(
  paths: readonly string[],
  options: FormatOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { paths: sources, given } = await takeGivenText(paths, options.stdinName, terminal);
  const texts = await readTexts(sources, given, terminal.folder);
  const parse = parser();
  const differing: string[] = [];
  const refused: string[] = [];

  for (const { path, text } of texts) {
    const shown = printable(shownPath(path, terminal.folder));
    const formatted = layOut(parse(path, text));
    if (!formatted.ok) {
      refused.push(shown);
      terminal.messages.write(
        `${terminal.messages.colours.red(shown)} is left as it is. ${formatted.reason}\n`,
      );
      continue;
    }
    const isInput = path === given?.path;
    if (isInput && !options.check) terminal.output.write(formatted.text);
    if (formatted.text === text) continue;
    differing.push(shown);
    if (options.check || !isInput) terminal.output.write(`${shown}\n`);
    if (!options.check && !isInput) await replaceFile(path, formatted.text);
  }
  if (!options.quiet && !given)
    terminal.messages.write(`${summary(texts.length, differing.length, refused.length, options)}\n`);
  return refused.length > 0 || (options.check && differing.length > 0) ? exitCodes.problems : exitCodes.clean;
}

async function readTexts(
  paths: readonly string[],
  given: GivenText | undefined,
  folder: string,
): Promise<GivenText[]> {
  if (paths.length === 0 && given) return [given];
  const { meant } = await selectSources(paths, folder, given);
  return meant.map((path) =>
    path === given?.path ? given : { path, text: readText(path, shownPath(path, folder), sizeLimits.source) },
  );
}

/** Layout needs the syntax tree and nothing else: no names, no other files. */
function parser() {
  const { shared } = createYardstickServices(EmptyFileSystem);
  return (path: string, text: string) =>
    shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(path));
}

function summary(files: number, differing: number, refused: number, { check }: FormatOptions): string {
  const of = counted(files, 'file');
  const left = refused > 0 ? ` ${counted(refused, 'file')} could not be formatted.` : '';
  if (differing === 0) return refused > 0 ? left.trim() : `Nothing to change in ${of}.`;
  return check
    ? `${differing} of ${of} would change: run "yardstick format".${left}`
    : `${differing} of ${of} changed.${left}`;
}
