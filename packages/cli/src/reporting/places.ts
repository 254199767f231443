import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { NewFile } from '../files/write-files.js';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';

/**
 * Where reports go: one file is written as it was named; several go into the folder that was named, each under the name of its
 * inspection.
 *
 * @param reports the files of each inspection
 */
export function placesFor(
  reports: readonly (readonly NewFile[])[],
  output: string,
  folder: string,
): { readonly folder: string; readonly files: readonly NewFile[] } {
  const path = resolve(folder, output);
  const files = reports.flat();
  const [only] = files;
  const isFolder =
    files.length !== 1 || /[\\/]$/.test(output) || (existsSync(path) && statSync(path).isDirectory());
  if (!isFolder && only) return { folder: dirname(path), files: [{ ...only, path: basename(path) }] };
  const names = new Set<string>();
  for (const { path: name } of files) {
    // Not every system tells capitals from small letters.
    if (names.has(name.toLowerCase()))
      throw new CannotRun(
        `two reports would be called ${printable(name)}. Report these inspections one by one.`,
      );
    names.add(name.toLowerCase());
  }
  return { folder: path, files };
}
