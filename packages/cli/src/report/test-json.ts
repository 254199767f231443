import { shownPath } from '../files/read-file.js';
import { problemRows } from '../problems/json.js';
import type { TestRun } from '../rating/test-inspections.js';
import { fileOf, nameOf } from '../workspace/members.js';
import { traceBetween } from './trace-between.js';

/**
 * The outcome of a test run as JSON: `inspections`, each with its name, file, number of expectations and failures (item,
 * published, computed, line, column, and why), and the `problems` of those that could not be rated.
 */
export function testsAsJson({ tested, failed, problems }: TestRun, folder: string): string {
  const inspections = tested.map(({ rated, differences }) => ({
    inspection: nameOf(rated.lowered.node),
    file: shownPath(fileOf(rated.lowered.node), folder),
    rated: true,
    expectations: rated.lowered.expectations.length,
    failures: differences.map(({ item, name, published, computed, expected }) => {
      const start = expected.node.$cstNode?.range.start;
      return {
        item,
        name,
        published,
        computed,
        ...(start && { line: start.line + 1, column: start.character + 1 }),
        why: traceBetween(item, rated.result, rated.labels),
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
