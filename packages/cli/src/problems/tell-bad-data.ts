import { counted } from '@yardstick/model';
import type { BadData } from '../data/data-problem.js';
import type { Terminal } from '../host/terminal.js';
import { textsOf, type Workspace } from '../workspace/workspace.js';
import { inReadingOrder } from './file-problem.js';
import { printProblems, summariseProblems } from './print-problems.js';

/** A file of a hundred thousand inspections can be wrong in as many places: nobody reads more than these. */
const mostTold = 500;

/**
 * Tells what is wrong with data, problem by problem.
 *
 * @param outcome what came of it, as a sentence: `Nothing was rated.`
 */
export function tellBadData(
  { problems, more }: BadData,
  workspace: Workspace,
  { folder, messages }: Terminal,
  outcome: string,
): void {
  const { colours, width } = messages;
  const told = inReadingOrder(problems).slice(0, mostTold);
  messages.write(`${printProblems(told, { colours, width, folder, textOf: textsOf(workspace) })}\n`);
  const rest = problems.length - told.length + more;
  if (rest > 0) messages.write(`… and ${rest} more.\n\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  messages.write(`${summariseProblems(problems, counted(files, 'file'), more)} ${outcome}\n`);
}
