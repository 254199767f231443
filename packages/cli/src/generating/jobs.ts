import { relative, resolve, sep } from 'node:path';
import type { ast, GenerateConfig } from '@yardstick/language';
import { CannotRun } from '../host/cannot-run.js';
import { shownPath } from '../files/read-file.js';
import { printable } from '../text/printable.js';
import { chooseFramework } from '../workspace/choose-framework.js';
import { frameworksIn } from '../workspace/members.js';
import type { ConfiguredProject, Workspace } from '../workspace/workspace.js';

/** One thing to generate. */
export interface Job {
  readonly target: string;
  readonly framework: ast.Framework;
  /** An absolute path. */
  readonly output: string;
  /** The folder that the output must lie in, where a yardstick.json says where it goes. */
  readonly within?: string;
  readonly packageName?: string;
  readonly packageVersion?: string;
}

/** What was said on the command line; it counts before what yardstick.json says. */
export interface JobOptions {
  readonly framework?: string;
  readonly output?: string;
  readonly package?: string;
  readonly packageVersion?: string;
}

/**
 * What to generate: the target that is named, from the frameworks that the paths hold; or without one, everything that the
 * `generate` section of the projects' yardstick.json asks for. Throws `CannotRun` where it is not clear what is meant.
 */
export function jobsFor(
  target: string | undefined,
  options: JobOptions,
  workspace: Workspace,
  where: string,
): Job[] {
  const configured = configuredJobs(target, options, workspace);
  if (configured.length === 0 && target === undefined) {
    throw new CannotRun(
      'no yardstick.json here says what to generate. Name a target, as in "yardstick generate engine", or add a "generate" section.',
    );
  }
  const jobs =
    configured.length > 0 || target === undefined
      ? configured
      : [plainJob(target, options, workspace, where)];
  if (jobs.length > 1 && options.output !== undefined) {
    throw new CannotRun(
      `--output is one folder, and there are ${jobs.length} things to generate. Name a target and a framework.`,
    );
  }
  return jobs.map((job) => overridden(job, options, workspace.folder));
}

function configuredJobs(target: string | undefined, options: JobOptions, workspace: Workspace): Job[] {
  return workspace.projects.flatMap((project) =>
    Object.entries(project.config.generate)
      .filter(([name]) => target === undefined || name === target)
      .filter(([, { framework }]) => options.framework === undefined || framework === options.framework)
      .map(([name, config]) => configuredJob(name, config, project, workspace)),
  );
}

function plainJob(target: string, options: JobOptions, workspace: Workspace, where: string): Job {
  return {
    target,
    framework: chooseFramework(frameworksIn(workspace.documents), options.framework, where),
    output: resolve(workspace.folder, 'generated', target),
  };
}

/** A yardstick.json may come from anywhere: what it asks for stays inside its own folder. */
function configuredJob(
  target: string,
  config: GenerateConfig,
  project: ConfiguredProject,
  workspace: Workspace,
): Job {
  const shown = shownPath(project.configFile, workspace.folder);
  const documents = workspace.documents.filter(({ uri }) => isInside(project.root, uri.fsPath));
  const output = resolve(project.root, config.output ?? `generated/${target}`);
  if (!isInside(project.root, output))
    throw new CannotRun(
      `${shown} asks to generate into ${printable(config.output ?? '')}, which is not inside its folder.`,
    );
  return {
    target,
    framework: chooseFramework(frameworksIn(documents), config.framework, shown),
    output,
    within: project.root,
    ...(config.package !== undefined && { packageName: config.package }),
    ...(config.version !== undefined && { packageVersion: config.version }),
  };
}

/** Where a person says where the output goes, it may go anywhere. */
function overridden({ within, ...job }: Job, options: JobOptions, folder: string): Job {
  return {
    ...job,
    ...(options.output !== undefined
      ? { output: resolve(folder, options.output) }
      : within !== undefined && { within }),
    ...(options.package !== undefined && { packageName: options.package }),
    ...(options.packageVersion !== undefined && { packageVersion: options.packageVersion }),
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
