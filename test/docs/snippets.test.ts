import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings, expectedFindings } from '../../packages/language/src/testing/expected-findings.js';
import { TestWorkspace } from '../../packages/language/src/testing/workspace.js';
import { yardstick } from './command-line.js';
import { fencesIn, type Fence } from './fences.js';
import { documentationPages } from './pages.js';

/*
 * Every snippet of the documentation is read, linked and checked. It has no problem but those that it marks, in the way of the
 * checks' own pages. What is said of a snippet stands after "yardstick" at its beginning:
 *
 *   fragment=NAME   it is a part; wrappers/NAME.yardstick has the rest, and a line "// the fragment" where it goes
 *   name=NAME       snippets with this name …
 *   with=NAME       … are files beside this one
 *   file=NAME       it is a step of a tutorial, which tutorial.test.ts runs
 */

const placeOfFragment = '// the fragment';

interface Snippet {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}

const snippets: Snippet[] = documentationPages()
  // The catalogue is generated, and its one snippet is a comment.
  .filter(({ path }) => path !== 'docs/checks/README.md')
  .flatMap(({ path, markdown }) => {
    const fences = fencesIn(markdown).filter(
      ({ language, settings }) => language === 'yardstick' && !settings.has('file'),
    );
    return fences.map((fence) => ({ title: `${path}:${fence.line}`, files: filesOf(fence, fences) }));
  });

describe('a snippet of the documentation', () => {
  it.each(snippets)('has the problems that it marks and no other: $title', async ({ files }) => {
    const workspace = await TestWorkspace.open(files);
    const differences = Object.entries(files).flatMap(([path, text]) => {
      const { missing, unexpected } = compareFindings(expectedFindings(text), workspace.diagnostics(path));
      return [...missing.map((one) => `missing: ${path} ${one}`), ...unexpected];
    });
    expect(differences).toEqual([]);
  });

  const inspections = snippets.filter(({ files }) =>
    Object.values(files).some((text) => /^\s*expect /m.test(text)),
  );

  it.each(inspections)('is rated as it expects: $title', ({ files }) => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick docs '));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const { exitCode, shown } = yardstick(['test'], folder);
      expect({ exitCode, shown }).toEqual({
        exitCode: 0,
        shown: expect.stringContaining('hold') as unknown,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function filesOf(fence: Fence, fences: readonly Fence[]): Record<string, string> {
  const around = fence.settings.get('with');
  const beside = fences.filter(({ settings }) => around !== undefined && settings.get('name') === around);
  const wrapper = fence.settings.get('fragment');
  const whole = wrapper === undefined ? fence.lines : wrapped(fence.lines, wrapper);
  const own = around === undefined ? 'example.yardstick' : 'example.inspection';
  return Object.assign({}, ...beside.map(({ lines }) => split(lines, own)), split(whole, own)) as Record<
    string,
    string
  >;
}

function wrapped(fragment: readonly string[], name: string): string[] {
  const wrapper = readFileSync(join(import.meta.dirname, 'wrappers', `${name}.yardstick`), 'utf8').split(
    '\n',
  );
  const place = wrapper.findIndex((line) => line.trim() === placeOfFragment);
  return [...wrapper.slice(0, place), ...fragment, ...wrapper.slice(place + 1)];
}

/** A line `// file: name` begins another file. */
function split(lines: readonly string[], first: string): Record<string, string> {
  const files: Record<string, string> = {};
  let path = first;
  for (const line of lines) {
    const next = /^\/\/ file: (\S+)$/.exec(line)?.[1];
    if (next !== undefined) path = next;
    else files[path] = `${files[path] ?? ''}${line}\n`;
  }
  return files;
}
