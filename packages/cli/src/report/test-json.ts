import { shownPath } from '../files/read-file.js';
import { problemRows } from '../problems/json.js';
import type { TestRun } from '../rating/test-inspections.js';
import { fileOf, nameOf } from '../workspace/members.js';
import { whyDifferent } from './why-different.js';

/**
 * The outcome of a test run as JSON: `inspections`, each with its name, file, number of expectations and failures (what it
 * is of, what was published and what was `computed` or `entered`, line, column, and why), and the `problems` of those that could not be rated.
 */
export function testsAsJson({ tested, failed, problems }: TestRun, folder: string): string {
  const inspections = tested.map(({ rated, differences }) => ({
    inspection: nameOf(rated.lowered.node),
    file: shownPath(fileOf(rated.lowered.node), folder),
    rated: true,
    expectations: rated.lowered.expectations.length,
    failures: differences.map((difference) => {
      const { about, name, published, found, from, expected } = difference;
      const start = expected.node.$cstNode?.range.start;
      return {
        item: about,
        name,
        published,
        [from]: found,
        ...(start && { line: start.line + 1, column: start.character + 1 }),
        why: whyDifferent(difference, rated),
      };
    }),
  }));
  const unrated = failed.map((node) => ({
    inspection: nameOf(node),
    file: shownPath(fileOf(node), folder),
    rated: false,
  }));
  return `${JSON.stringify({ inspections: [...inspections, ...unrated], problems: problemRows(problems, folder) }, null, 2)}\n`;
}
