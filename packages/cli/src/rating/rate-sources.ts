import { Labels, type RatedInspection } from '@yardstick/generator/ratings';
import type { ast, LoweredInspection } from '@yardstick/language';
import { evaluate, type Framework, type Problem } from '@yardstick/model';
import type { FileProblem } from '../problems/file-problem.js';
import { printable } from '../text/printable.js';
import { hindrances } from '../workspace/hindrances.js';
import { errorsUnder, fileOf, frameworkOf } from '../workspace/members.js';
import type { Workspace } from '../workspace/workspace.js';

/** An inspection of the language, rated: with what it expects. */
export interface RatedSource extends RatedInspection {
  readonly lowered: LoweredInspection;
}

/** What came of rating inspections one by one: those that have a rating, and the errors of those that have none. */
export interface SourceRatings {
  readonly rated: readonly RatedSource[];
  readonly failed: readonly ast.Inspection[];
  /** Each once, though several inspections may stand on the same file. */
  readonly problems: readonly FileProblem[];
}

/** Rates inspections written in the language, each that is without errors and whose framework is. */
export async function rateSources(
  inspections: readonly ast.Inspection[],
  workspace: Workspace,
): Promise<SourceRatings> {
  const problems = await errorsUnder(inspections, workspace);
  const isHindered = hindrances(problems, workspace);

  const { lowering } = workspace.services;
  const labels = new Map<Framework, Labels>();
  const rated: RatedSource[] = [];
  const failed: ast.Inspection[] = [];
  for (const node of inspections) {
    const frameworkNode = frameworkOf(node);
    if (!frameworkNode || isHindered(node)) {
      failed.push(node);
      continue;
    }
    const { framework } = lowering.framework(frameworkNode);
    const lowered = lowering.inspection(node);
    const evaluation = evaluate(framework, lowered.inspection);
    if (evaluation.ok) {
      const known = labels.get(framework) ?? new Labels(framework, { show: printable });
      labels.set(framework, known);
      rated.push({ labels: known, inspection: lowered.inspection, result: evaluation.result, lowered });
    } else {
      failed.push(node);
      for (const problem of problemsIn(lowered, evaluation.problems)) problems.push(problem);
    }
  }
  return { rated, failed, problems };
}

/** What only rating finds out, at the line it comes from. */
function problemsIn({ node, nodeAt }: LoweredInspection, problems: readonly Problem[]): FileProblem[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ severity, code, message, path }) => {
      const range = (nodeAt(path) ?? node).$cstNode?.range;
      return { file: fileOf(node), ...(range && { range }), severity, code, message };
    });
}
