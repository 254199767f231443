import { targets } from '@yardstick/generator';
import { listed } from '@yardstick/model';
import type { NewFile } from '../files/write-files.js';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';
import { toolVersion } from '../version.js';
import type { Workspace } from '../workspace/workspace.js';
import { handbookSources } from './handbook-sources.js';
import type { Job } from './jobs.js';

export interface Generated {
  /** The folder that the files go in, as an absolute path. */
  readonly output: string;
  /** The folder that the output must lie in. */
  readonly within?: string;
  readonly files: readonly NewFile[];
}

/** Generates the files of one job. Throws `CannotRun` where there is no such target, or where it refuses a name or version. */
export async function generateJob(
  { target: name, framework, output, within, packageName, packageVersion }: Job,
  workspace: Workspace,
): Promise<Generated> {
  const target = targets.find((one) => one.name === name);
  if (!target) {
    const names = targets.map((one) => one.name);
    throw new CannotRun(`there is no target "${printable(name)}": ${listed(names, 'or')}.`);
  }
  const options = {
    toolVersion: toolVersion(),
    ...(packageName !== undefined && { packageName }),
    ...(packageVersion !== undefined && { packageVersion }),
    ...(name === 'handbook' && (await handbookSources(framework, workspace))),
  };
  try {
    const place = { output, ...(within !== undefined && { within }) };
    const { framework: lowered } = workspace.services.lowering.framework(framework);
    return { ...place, files: await target.generate(lowered, options) };
  } catch (error) {
    // How a generator refuses a package name or version; its message is written for the person who gave it.
    if (error instanceof RangeError) throw new CannotRun(printable(error.message));
    throw error;
  }
}
