import type { RatedInspection } from '@yardstick/generator/ratings';
import { BadData } from '../data/data-problem.js';
import { CannotRun } from '../host/cannot-run.js';
import type { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import { inspectionsIn } from '../workspace/members.js';
import type { Workspace } from '../workspace/workspace.js';
import type { DataFiles } from './rate-data-files.js';
import { rateSources } from './rate-sources.js';

/**
 * Rates what a command was given: the inspections of its files, or those of data files by the framework in its files. Throws `BadData`
 * with everything that is wrong, and `CannotRun` where there is nothing to rate.
 */
export async function rateGiven(
  workspace: Workspace,
  files: readonly string[],
  options: DataFiles,
  terminal: Terminal,
  progress: Progress,
): Promise<{ readonly rated: Iterable<RatedInspection>; readonly isList: boolean }> {
  if (options.data ?? options.cases) {
    const { rateDataFiles } = await import('./rate-data-files.js');
    return rateDataFiles(workspace, files.join(', '), options, terminal, progress);
  }
  const inspections = inspectionsIn(workspace.documents);
  if (inspections.length === 0)
    throw new CannotRun(
      `there is no inspection in ${files.join(', ')}. To rate data by a framework, name the data with --data.`,
    );
  const { rated, problems } = await rateSources(inspections, workspace);
  if (problems.length > 0) throw new BadData(problems);
  return { rated, isList: inspections.length > 1 };
}
