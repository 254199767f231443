import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'langium';
import type { ServerHost } from '../host.js';
import { configName } from '../sync/uris.js';
import { isToolsFolder } from '../workspace/left-out.js';

/** Far above anything real; below what would bring the machine down. In bytes. */
const largest = 16 * 1024 * 1024;

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
  if (entry.size > largest) throw new Error('The file is too large.');
  return textOf(await readFile(path));
}

/** As editors read it: in UTF-8, but for a file that says by its first two bytes that it is in UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isSmallFirst = first === 0xff && second === 0xfe;
  const isLargeFirst = first === 0xfe && second === 0xff;
  return new TextDecoder(isSmallFirst ? 'utf-16le' : isLargeFirst ? 'utf-16be' : 'utf-8').decode(bytes);
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

function isOurs(path: string): boolean {
  return path.endsWith('.yardstick') || path.endsWith('.inspection') || path.endsWith(configName);
}
