import type { Colors } from 'picocolors/types.js';
import { counted, listed } from '@yardstick/model';
import { shownPath } from '../files/read-file.js';
import { paragraph } from '../text/paragraph.js';
import { printable } from '../text/printable.js';
import type { FileProblem } from './file-problem.js';
import { frame } from './frame.js';

export interface PrintOptions {
  readonly colours: Colors;
  readonly width: number;
  /** The folder that paths are shown from. */
  readonly folder: string;
  /** The text of a file, to show the line at fault; `undefined` where there is none to show. */
  readonly textOf: (file: string) => string | undefined;
}

/** Each problem with its place, what is wrong, and the line at fault with the words marked under it. */
export function printProblems(problems: readonly FileProblem[], options: PrintOptions): string {
  return problems.map((problem) => `${printProblem(problem, options)}\n`).join('\n');
}

function printProblem(problem: FileProblem, { colours, width, folder, textOf }: PrintOptions): string {
  const { range } = problem;
  const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
  const paint = { error: colours.red, warning: colours.yellow, information: colours.cyan }[problem.severity];
  const head = `${colours.cyan(printable(shownPath(problem.file, folder)))}${place} ${paint(problem.severity)} ${colours.dim(problem.code)}`;
  const text = range && textOf(problem.file);
  const lines = [head, paragraph(printable(problem.message), width, 2)];
  if (range && text !== undefined) lines.push(frame(text, range, width, colours));
  return lines.join('\n');
}

/**
 * `2 errors and 1 warning in 5 files.`
 *
 * @param moreErrors how many errors there are besides those given.
 */
export function summariseProblems(problems: readonly FileProblem[], checked: string, moreErrors = 0): string {
  const kinds = (['error', 'warning'] as const).flatMap((severity) => {
    const given = problems.filter((problem) => problem.severity === severity).length;
    const count = severity === 'error' ? given + moreErrors : given;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const others = problems.filter(({ severity }) => severity === 'information').length;
  if (others > 0) kinds.push(counted(others, 'remark'));
  return `${listed(kinds)} in ${checked}.`;
}
