import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { defaultProjectConfig } from '@yardstick/language';
import { unreadable } from '../files/read-file.js';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';

export const configName = 'yardstick.json';

/** What a command's paths name, as absolute paths. */
export interface NamedSources {
  /** Named by their own path: meant even where the project's `files` leave them out. */
  readonly files: readonly string[];
  /** Found in a folder that was named. */
  readonly found: readonly string[];
  /** Every yardstick.json in or around what was named. */
  readonly configs: readonly string[];
}

/**
 * Finds what the paths mean, from the folder where the command was started: a file is itself; a folder is every source file in
 * it, at any depth. Throws `CannotRun` for a path that leads nowhere or to another kind of file.
 */
export function findNamed(paths: readonly string[], folder: string): NamedSources {
  const files = new Set<string>();
  const found = new Set<string>();
  const configs = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(folder, path);
    if (isFolder(absolute, path)) {
      for (const name of findBelow(absolute)) (basename(name) === configName ? configs : found).add(name);
    } else if (isSource(absolute)) {
      // Of a pipe or a device nobody knows when it ends.
      if (!statSync(absolute).isFile()) throw new CannotRun(`${printable(path)} is not a file.`);
      files.add(absolute);
    } else {
      throw new CannotRun(`${printable(path)} is neither a .yardstick nor an .inspection file.`);
    }
    const around = configAround(absolute);
    if (around !== undefined) configs.add(around);
  }
  return { files: [...files], found: [...found].filter((file) => !files.has(file)), configs: [...configs] };
}

export function isSource(path: string): boolean {
  return path.endsWith('.yardstick') || path.endsWith('.inspection');
}

/** The yardstick.json of a file or folder: in it, or in the nearest folder around it. */
export function configAround(path: string): string | undefined {
  for (let around = path; ; around = dirname(around)) {
    const config = join(around, configName);
    if (existsSync(config)) return config;
    if (around === dirname(around)) return undefined;
  }
}

/** The source files that a project's patterns name: never one outside its folder, never one of a project inside it. */
export async function findInProject(root: string, patterns: readonly string[]): Promise<string[]> {
  const own = join(root, configName);
  const below = findBelow(root).filter((path) => isSource(path) && configAround(dirname(path)) === own);
  // The usual patterns mean every source there is: then nothing need be matched, and nothing loaded that matches.
  if (patterns.join() === defaultProjectConfig.files.join()) return below;
  const { glob } = await import('tinyglobby');
  const matched = new Set(
    await glob([...patterns], {
      cwd: root,
      absolute: true,
      followSymbolicLinks: false,
      expandDirectories: false,
    }),
  );
  return below.filter((path) => matched.has(path.split(sep).join('/')));
}

/** The source files of a folder without a yardstick.json, which is a project of its own. */
export function findBeside(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() && isSource(entry.name) && leadsToFile(entry, path)) found.push(path);
  }
  return found.sort();
}

/** Every source file and yardstick.json in a folder, at any depth, but for places where no author's source is ever kept. */
function findBelow(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead round in a circle.
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.'))
        for (const below of findBelow(path)) found.push(below);
    } else if ((isSource(entry.name) || entry.name === configName) && leadsToFile(entry, path)) {
      found.push(path);
    }
  }
  return found.sort();
}

/**
 * Whether there is a file to read behind an entry of a folder. A link that leads nowhere, like those by which some editors lock
 * a file, is no source, and nobody named it: it must not keep the rest of the folder from being read. Nor is a pipe or a socket.
 */
function leadsToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // A file that is there and may not be read is told of when it is read.
    return code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP';
  }
}

function isFolder(path: string, shown: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new CannotRun(unreadable(error, shown));
  }
}
