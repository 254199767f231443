import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';

/** A file to write, by its path from the folder it goes in, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

export type FileChange = 'new' | 'changed' | 'unchanged';

/** What writing these files would change. Throws `CannotRun` where one would land outside the folder. */
export async function compareFiles(
  folder: string,
  files: readonly NewFile[],
): Promise<Map<string, FileChange>> {
  const changes = new Map<string, FileChange>();
  for (const { path, text } of files) {
    const before = await readFile(placeIn(folder, path)).catch(absentOrThrow);
    changes.set(path, !before ? 'new' : before.equals(Buffer.from(text)) ? 'unchanged' : 'changed');
  }
  return changes;
}

/**
 * Writes files in a folder, all or none as far as the system allows: each is first written whole under a name of its own and
 * only then put in its place, so that a reader never sees half of one. Nothing else in the folder is touched, nor a file that
 * holds the same bytes already: whoever watches the folder would take it for a change.
 *
 * @param within a folder that the folder itself must really lie in, whatever links are on the way.
 */
export async function writeFiles(folder: string, files: readonly NewFile[], within?: string): Promise<void> {
  const moves: { readonly from: string; readonly to: string }[] = [];
  try {
    if (within !== undefined) await refuseLinkOutside(within, folder, folder);
    await mkdir(folder, { recursive: true });
    for (const { path, text } of files) {
      const to = placeIn(folder, path);
      await refuseLinkOutside(folder, dirname(to), path);
      if (await holds(to, text)) continue;
      await mkdir(dirname(to), { recursive: true });
      const from = `${to}.${randomUUID()}.part`;
      moves.push({ from, to });
      await writeFile(from, text, { flag: 'wx' });
    }
    for (const { from, to } of moves) await rename(from, to);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`${printable(folder)} cannot be written to (${printable(said)}).`);
  } finally {
    // After a rename there is nothing left to remove.
    for (const { from } of moves) await rm(from, { force: true });
  }
}

async function holds(path: string, text: string | Uint8Array): Promise<boolean> {
  // What cannot be read is written, and the reason why it cannot be is told then.
  const before = await readFile(path).catch(() => undefined);
  return before?.equals(Buffer.from(text)) === true;
}

function placeIn(folder: string, path: string): string {
  const place = resolve(folder, path);
  if (isAbsolute(path) || !isInside(folder, place))
    throw new CannotRun(`${printable(path)} lies outside the folder to write in.`);
  return place;
}

/** A folder on the way may be a link that leads out. */
async function refuseLinkOutside(folder: string, parent: string, path: string): Promise<void> {
  let existing = parent;
  while (!existsSync(existing)) existing = dirname(existing);
  const [root, place] = await Promise.all([realpath(folder), realpath(existing)]);
  if (place !== root && !isInside(root, place))
    throw new CannotRun(`${printable(path)} lies behind a link that leads outside the folder to write in.`);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function absentOrThrow(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return undefined;
  throw error;
}
