import type { ast } from '@yardstick/language';
import type { FileProblem } from '../problems/file-problem.js';
import type { Workspace } from '../workspace/workspace.js';
import { findDifferences, type Difference } from './compare-expectations.js';
import { rateSources, type RatedSource } from './rate-sources.js';

export interface TestedInspection {
  readonly rated: RatedSource;
  readonly differences: readonly Difference[];
}

export interface TestRun {
  readonly tested: readonly TestedInspection[];
  /** Those that could not be rated, and why. */
  readonly failed: readonly ast.Inspection[];
  readonly problems: readonly FileProblem[];
}

/** Rates each inspection and holds it to what it expects. */
export async function testInspections(
  inspections: readonly ast.Inspection[],
  workspace: Workspace,
): Promise<TestRun> {
  const { rated, failed, problems } = await rateSources(inspections, workspace);
  const tested = rated.map((one) => ({
    rated: one,
    differences: findDifferences(
      one.lowered.expectations,
      { framework: one.labels.framework, inspection: one.inspection, result: one.result },
      one.labels,
    ),
  }));
  return { tested, failed, problems };
}
