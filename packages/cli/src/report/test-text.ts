import { counted } from '@yardstick/model';
import type { Difference } from '../rating/compare-expectations.js';
import type { TestedInspection, TestRun } from '../rating/test-inspections.js';
import { shownPath } from '../files/read-file.js';
import { printProblems, type PrintOptions } from '../problems/print-problems.js';
import { frame } from '../problems/frame.js';
import { paragraph } from '../text/paragraph.js';
import { printable } from '../text/printable.js';
import { fileOf, nameOf } from '../workspace/members.js';
import { whyDifferent } from './why-different.js';

export interface TestTextOptions extends PrintOptions {
  /** Leaves the summary out. */
  readonly quiet: boolean;
}

/** Each expectation that does not hold, with what was published and computed and the trace between; then a summary. */
export function testsAsText(run: TestRun, options: TestTextOptions): string {
  const { colours, quiet } = options;
  const failures = run.tested
    .filter(({ differences }) => differences.length > 0)
    .map((one) => `${failure(one, options)}\n`);
  if (run.problems.length > 0) failures.push(printProblems(run.problems, options));
  if (quiet) return failures.join('\n');
  const passed = run.failed.length === 0 && failures.length === 0;
  return [...failures, `${passed ? colours.green(summary(run)) : summary(run)}\n`].join('\n');
}

function failure({ rated, differences }: TestedInspection, options: TestTextOptions): string {
  return differences.map((difference) => differenceText(difference, rated, options)).join('\n\n');
}

function differenceText(
  difference: Difference,
  rated: TestedInspection['rated'],
  options: TestTextOptions,
): string {
  const { colours, width, folder, textOf } = options;
  const { name, published, found, from, expected } = difference;
  const range = expected.node.$cstNode?.range;
  const file = fileOf(expected.node);
  // As a problem of a check has it, so that a terminal makes a link of it and an editor finds it.
  const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
  const head = `${colours.red('FAIL')} ${colours.bold(printable(nameOf(rated.lowered.node)))} ${colours.cyan(printable(shownPath(file, folder)))}${place}`;
  const message = `${printable(name)}: published ${colours.green(published)}, ${from} ${colours.red(found)}.`;
  const lines = [head, paragraph(message.charAt(0).toUpperCase() + message.slice(1), width, 2)];
  const text = textOf(file);
  if (range && text !== undefined) lines.push(frame(text, range, width, colours));
  const why = whyDifferent(difference, rated).map((line) => paragraph(line, width, 4));
  return [...lines, `  ${colours.dim('Why:')}`, ...why].join('\n');
}

function summary({ tested, failed }: TestRun): string {
  const wrong = tested.filter(({ differences }) => differences.length > 0).length;
  const expectations = tested.reduce((sum, { rated }) => sum + rated.lowered.expectations.length, 0);
  const broken = tested.reduce((sum, { differences }) => sum + differences.length, 0);
  const of = counted(tested.length, 'inspection');
  const unrated = failed.length > 0 ? [`${counted(failed.length, 'inspection')} could not be rated.`] : [];
  if (tested.length === 0) return unrated.join('');
  const held =
    broken === 0
      ? `${counted(expectations, 'expectation')} in ${of}: all hold.`
      : `${broken} of ${counted(expectations, 'expectation')} ${broken === 1 ? 'does' : 'do'} not hold, in ${wrong} of ${of}.`;
  return [held, ...unrated].join(' ');
}
