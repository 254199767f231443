import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'langium';
import type { ServerHost } from '../host.js';
import { isOurs, isToolsFolder, largestFile, textOf } from '../workspace/our-files.js';

/** Reads the disk. Only files that end as ours do are ever read, whatever a `use` line says. */
export function nodeHost(version?: string): ServerHost {
  return {
    ...(version !== undefined && { version }),
    read: readSource,
    async find(folder, depth) {
      return folder.scheme === 'file' ? find(folder.fsPath, depth === 'everywhere') : [];
    },
    async isFolder(uri) {
      if (uri.scheme !== 'file') return false;
      return lstat(uri.fsPath).then(
        (entry) => entry.isDirectory(),
        () => false,
      );
    },
  };
}

async function readSource(file: URI): Promise<string> {
  const path = file.fsPath;
  if (file.scheme !== 'file' || !isOurs(path)) throw new Error('This is no file of a project.');
  const entry = await stat(path);
  // A link may lead to what is read without end.
  if (!entry.isFile()) throw new Error('This is no file.');
  if (entry.size > largestFile) throw new Error('The file is too large.');
  return textOf(await readFile(path));
}

async function find(folder: string, everywhere: boolean): Promise<URI[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      // A link to a folder is not followed: it may lead round in a circle.
      if (!entry.isDirectory()) return isOurs(entry.name) ? [URI.file(path)] : [];
      return everywhere && !isToolsFolder(entry.name) ? find(path, true) : [];
    }),
  );
  return found.flat();
}
