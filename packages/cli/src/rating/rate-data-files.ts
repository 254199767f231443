import type { RatedInspection } from '@yardstick/generator/ratings';
import { BadData } from '../data/data-problem.js';
import { readData } from '../data/data-text.js';
import { readInspections, type JsonInspection } from '../data/inspections.js';
import { CannotRun } from '../host/cannot-run.js';
import type { Progress } from '../host/progress.js';
import type { Terminal } from '../host/terminal.js';
import type { FileProblem } from '../problems/file-problem.js';
import { chooseFramework } from '../workspace/choose-framework.js';
import { errorsUnder, frameworksIn } from '../workspace/members.js';
import type { Workspace } from '../workspace/workspace.js';
import { nameIn, rateData, type FrameworkOf } from './rate-data.js';

export interface DataFiles {
  /** Files of JSON, each with one inspection or a list of them. */
  readonly data?: readonly string[];
  /** A file of case-level CSV. */
  readonly cases?: string;
  /** The name of the framework, where there are several. */
  readonly framework?: string;
}

/**
 * Rates the inspections of data files by a framework of the workspace. Throws `BadData` with everything that is wrong with the
 * framework, or else with the data.
 *
 * @param where what the framework was looked for in, as the person wrote it.
 */
export async function rateDataFiles(
  workspace: Workspace,
  where: string,
  files: DataFiles,
  terminal: Terminal,
  progress: Progress,
): Promise<{ readonly rated: Iterable<RatedInspection>; readonly isList: boolean }> {
  const frameworkOf = await frameworkFinder(workspace, where, files.framework);
  const problems: FileProblem[] = [];
  const inspections: JsonInspection[] = [];
  let isList = false;
  for (const path of files.data ?? []) {
    const data = await readData(path, terminal);
    if ('problems' in data) {
      for (const problem of data.problems) problems.push(problem);
      continue;
    }
    const reading = readInspections(data);
    // One by one: a call takes only so many arguments, and a file may hold more inspections than that.
    for (const problem of reading.problems) problems.push(problem);
    for (const inspection of reading.inspections) inspections.push(inspection);
    isList ||= reading.isList;
  }
  if (files.cases !== undefined) {
    if (inspections.length > 1)
      throw new CannotRun(`--cases belongs to one inspection, and --data holds ${inspections.length}.`);
    const { addCases } = await import('./add-cases.js');
    const [inspection] = inspections;
    const framework = frameworkOf(inspection && nameIn(inspection.value));
    try {
      inspections.splice(0, 1, await addCases(files.cases, inspection, framework, terminal));
    } catch (error) {
      // Without its cases, what else the inspection lacks cannot be told.
      throw error instanceof BadData ? new BadData([...problems, ...error.problems]) : error;
    }
  }
  const rated = rateData(inspections, frameworkOf, progress, problems);
  return { rated, isList: isList || inspections.length > 1 };
}

/** By name where one was given; else each inspection says which it is of; else there must be only one. */
async function frameworkFinder(
  workspace: Workspace,
  where: string,
  name: string | undefined,
): Promise<FrameworkOf> {
  const nodes = frameworksIn(workspace.documents);
  const meant = name === undefined && nodes.length > 0 ? nodes : [chooseFramework(nodes, name, where)];
  const errors = await errorsUnder(meant, workspace);
  if (errors.length > 0) throw new BadData(errors);
  return (said) => {
    const node = name === undefined ? nodes.find((framework) => framework.name === said) : undefined;
    return workspace.services.lowering.framework(node ?? chooseFramework(nodes, name, where)).framework;
  };
}
