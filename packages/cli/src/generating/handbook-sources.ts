import { Labels, type RatedInspection } from '@yardstick/generator/ratings';
import type { ast } from '@yardstick/language';
import type { Framework } from '@yardstick/model';
import { rateSources } from '../rating/rate-sources.js';
import { frameworkOf, inspectionsIn } from '../workspace/members.js';
import type { Workspace } from '../workspace/workspace.js';

/**
 * What a handbook shows beside the framework: what it revises, for the change log, and the inspections of the workspace by it, for the
 * worked examples. An inspection with errors is no example, and no hindrance.
 */
export async function handbookSources(
  framework: ast.Framework,
  workspace: Workspace,
): Promise<{ readonly revised?: Framework; readonly inspections: readonly RatedInspection[] }> {
  const { lowering } = workspace.services;
  const base = framework.base?.ref;
  const own = inspectionsIn(workspace.documents).filter(
    (inspection) => frameworkOf(inspection) === framework,
  );
  const { rated } = await rateSources(own, workspace);
  // A page encodes texts itself: they are not made fit for a terminal.
  const labels = new Labels(lowering.framework(framework).framework);
  return {
    ...(base && { revised: lowering.framework(base).framework }),
    inspections: rated.map(({ inspection, result }) => ({ labels, inspection, result })),
  };
}
