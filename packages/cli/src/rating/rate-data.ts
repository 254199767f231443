import { evaluate, type Framework, type Inspection } from '@yardstick/model';
import { BadData } from '../data/data-problem.js';
import { placeProblems, type InspectionProblem, type JsonInspection } from '../data/inspections.js';
import type { Progress } from '../host/progress.js';
import type { FileProblem } from '../problems/file-problem.js';
import { Labels } from '../report/labels.js';
import type { RatedInspection } from '../report/summary.js';

/** Which framework an inspection is rated by, given what it says under `framework`. */
export type FrameworkOf = (name: unknown) => Framework;

/**
 * Rates inspections from data files. Throws `BadData` with every error of every one of them, and then has rated nothing.
 *
 * @param before what is wrong with the files already; it is told with the rest.
 */
export function rateData(
  inspections: readonly JsonInspection[],
  frameworkOf: FrameworkOf,
  progress: Progress,
  before: readonly FileProblem[] = [],
): RatedInspection[] {
  const rated: RatedInspection[] = [];
  const found = new Map<JsonInspection['data'], InspectionProblem[]>();
  const labels = new Map<Framework, Labels>();
  for (const [index, inspection] of inspections.entries()) {
    progress.step(`Rating ${index + 1} of ${inspections.length} inspections`);
    const framework = frameworkOf(nameIn(inspection.value));
    // Whatever the value is: what it should be is what evaluating it finds out first.
    const evaluation = evaluate(framework, inspection.value as Inspection);
    if (evaluation.ok) {
      const known = labels.get(framework) ?? new Labels(framework);
      labels.set(framework, known);
      rated.push({ labels: known, inspection: inspection.value as Inspection, result: evaluation.result });
    } else {
      const errors = evaluation.problems.filter(({ severity }) => severity === 'error');
      found.set(inspection.data, [
        ...(found.get(inspection.data) ?? []),
        ...errors.map((problem) => ({ inspection, problem })),
      ]);
    }
  }
  progress.end();
  const problems = [...before, ...[...found].flatMap(([data, group]) => placeProblems(group, data))];
  if (problems.length > 0) throw new BadData(problems);
  return rated;
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
