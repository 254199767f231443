import { Labels, type RatedInspection } from '@yardstick/generator/ratings';
import { evaluate, validate, type Framework, type Inspection } from '@yardstick/model';
import { BadData } from '../data/data-problem.js';
import type { DataText } from '../data/data-text.js';
import { placeProblems, type InspectionProblem, type JsonInspection } from '../data/inspections.js';
import type { Progress } from '../host/progress.js';
import type { FileProblem } from '../problems/file-problem.js';
import { printable } from '../text/printable.js';

/** More than anybody reads. Of a file that is wrong everywhere, such as a list of empty inspections, the rest is counted. */
const mostKept = 10_000;

/** Which framework an inspection is rated by, given what it says under `framework`. */
export type FrameworkOf = (name: unknown) => Framework;

/**
 * Rates inspections from data files. Throws `BadData` with every error of every one of them before the first is rated.
 *
 * A result with its whole trace is a hundred times larger than the inspection: so all are validated first, and each is rated
 * when it is asked for and then forgotten. A hundred thousand of them need no more room than one.
 *
 * @param before what is wrong with the files already; it is told with the rest.
 */
export function rateData(
  inspections: readonly JsonInspection[],
  frameworkOf: FrameworkOf,
  progress: Progress,
  before: readonly FileProblem[] = [],
): Iterable<RatedInspection> {
  const found = new Map<DataText, InspectionProblem[]>();
  let kept = 0;
  let more = 0;
  for (const [index, inspection] of inspections.entries()) {
    progress.step(`Checking ${index + 1} of ${inspections.length} inspections`);
    for (const problem of validate(frameworkOf(nameIn(inspection.value)), inspection.value)) {
      if (problem.severity !== 'error') continue;
      if (kept === mostKept) {
        more += 1;
        continue;
      }
      kept += 1;
      const others = found.get(inspection.data);
      if (others) others.push({ inspection, problem });
      else found.set(inspection.data, [{ inspection, problem }]);
    }
  }
  progress.end();
  const problems = [...before, ...[...found].flatMap(([data, group]) => placeProblems(group, data))];
  if (problems.length > 0) throw new BadData(problems, more);
  return rateEach(inspections, frameworkOf, progress);
}

function* rateEach(
  inspections: readonly JsonInspection[],
  frameworkOf: FrameworkOf,
  progress: Progress,
): Generator<RatedInspection> {
  const labels = new Map<Framework, Labels>();
  for (const [index, { value }] of inspections.entries()) {
    progress.step(`Rating ${index + 1} of ${inspections.length} inspections`);
    const framework = frameworkOf(nameIn(value));
    const known = labels.get(framework) ?? new Labels(framework, { show: printable });
    labels.set(framework, known);
    const inspection = value as Inspection;
    const evaluation = evaluate(framework, inspection);
    if (!evaluation.ok) throw new Error('an inspection without errors could not be rated');
    yield { labels: known, inspection, result: evaluation.result };
  }
  progress.end();
}

/** What an inspection says under `framework`. */
export function nameIn(value: unknown): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'framework') &&
    'framework' in value
    ? value.framework
    : undefined;
}
