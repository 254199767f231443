import { exampleFiles } from './examples.js';
import type { TestFiles } from './workspace.js';

/** The framework for care homes, whose texts are in Welsh too, and an inspection under it. */
export function careHomesFiles(): TestFiles {
  return exampleFiles('care-services', [
    'care-homes.yardstick',
    'common.yardstick',
    'cedar-court.inspection',
  ]);
}

/** The same files with other words in the place of some, which one of the files has. */
export function withWords(files: TestFiles, path: string, words: string, by: string): TestFiles {
  const text = files[path] ?? '';
  if (!text.includes(words)) throw new Error(`"${path}" has no "${words}" to be replaced.`);
  return { ...files, [path]: text.replace(words, by) };
}
