import { dirname } from 'node:path';
import { shownPath } from '../files/read-file.js';
import { CannotRun } from '../host/cannot-run.js';
import { configAround, findBeside, findInProject, findNamed } from './find-sources.js';
import type { GivenText } from './given-text.js';
import { readConfig } from './project-config.js';
import type { ConfiguredProject } from './workspace.js';

export interface SelectedSources {
  /** What the paths name, as absolute paths in reading order. */
  readonly meant: readonly string[];
  /** With the rest of every project that any of them is in. */
  readonly files: readonly string[];
  /** Every yardstick.json in or around what the paths name. */
  readonly projects: readonly ConfiguredProject[];
}

/**
 * Finds the source files that paths name and the projects they are in. In a folder, what the project's `files` leave out is left
 * out; a file that is named itself is meant all the same. Throws `CannotRun` where a path leads nowhere or nothing is found.
 */
export async function selectSources(
  paths: readonly string[],
  folder: string,
  given?: GivenText,
): Promise<SelectedSources> {
  const named = findNamed(paths, folder);
  const configFiles = new Set(named.configs);
  const around = given && configAround(dirname(given.path));
  if (around !== undefined) configFiles.add(around);
  const projects = [...configFiles].sort().map((file) => readProject(file, folder));
  const inProjects = await Promise.all(projects.map(({ root, config }) => findInProject(root, config.files)));
  const members = new Set(inProjects.flat());

  const found = named.found.filter((file) => members.has(file) || configAround(dirname(file)) === undefined);
  const meant = new Set([...named.files, ...found, ...(given ? [given.path] : [])]);
  if (meant.size === 0) throw new CannotRun(nothingFound(paths, projects));

  const files = new Set([...meant, ...members]);
  for (const file of meant) {
    if (configAround(dirname(file)) === undefined)
      for (const beside of findBeside(dirname(file))) files.add(beside);
  }
  return { meant: [...meant].sort(), files: [...files].sort(), projects };
}

function readProject(configFile: string, folder: string): ConfiguredProject {
  const { config, text, problems } = readConfig(configFile, shownPath(configFile, folder));
  return { root: dirname(configFile), configFile, configText: text, config, problems };
}

function nothingFound(paths: readonly string[], projects: readonly ConfiguredProject[]): string {
  const where = paths.join(', ');
  return projects.length > 0
    ? `the project has no .yardstick or .inspection file in ${where}.`
    : `there is no .yardstick or .inspection file in ${where}. "yardstick init" starts a project.`;
}
