import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestFiles } from './workspace.js';

/** Files of an example project, by name, as they are in the examples folder. */
export function exampleFiles(project: string, names: readonly string[]): TestFiles {
  const folder = new URL(`../../../../examples/${project}/`, import.meta.url);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]),
  );
}

/** The 2018 regime and the inspection of Bradford. */
export function bradfordFiles(): TestFiles {
  return exampleFiles('youth-2018', ['youth-2018.yardstick', 'bradford-2020.inspection']);
}

/** The same files with the cursor in front of a piece of text that one of them has. */
export function withCursorBefore(files: TestFiles, path: string, piece: string): TestFiles {
  const text = files[path] ?? '';
  if (!text.includes(piece)) throw new Error(`"${path}" has no "${piece}" to put the cursor before.`);
  return { ...files, [path]: text.replace(piece, `▮${piece}`) };
}
