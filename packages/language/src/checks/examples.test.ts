import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestWorkspace, type TestFiles } from '../testing/workspace.js';

const examples = join(import.meta.dirname, '../../../../examples');

/** Every framework and inspection of the examples, in one workspace: one example revises another. */
function exampleFiles(): TestFiles {
  return Object.fromEntries(
    readdirSync(examples, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.yardstick') || name.endsWith('.inspection'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(examples, path), readFileSync(path, 'utf8')]),
  );
}

describe('the examples', async () => {
  const files = exampleFiles();
  const workspace = await TestWorkspace.open(files);

  it.each(Object.keys(files))('%s has no problem', (path) => {
    const problems = workspace
      .diagnostics(path)
      .map(
        ({ range, code, message }) =>
          `line ${range.start.line + 1}, ${String(code)}: ${JSON.stringify(message)}`,
      );
    expect(problems).toEqual([]);
  });
});
