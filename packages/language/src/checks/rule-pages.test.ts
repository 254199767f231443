import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings, expectedFindings } from '../testing/expected-findings.js';
import { readRulePage, type Snippet } from '../testing/rule-page.js';
import { TestWorkspace } from '../testing/workspace.js';
import { categories, type CheckRule } from './check-rule.js';
import { checkRules } from './registry.js';

/*
 * Every check's page is a set of tests: what it says to avoid is reported at the marked words, and nothing else is; what it
 * says to prefer has no problem at all.
 */

const folders = categories
  .filter((category) => existsSync(join(import.meta.dirname, category)))
  .flatMap((category) =>
    readdirSync(join(import.meta.dirname, category), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ category, name })),
  );

describe('the registry', () => {
  it('has a line for every folder, and a folder for every line', () => {
    const registered = checkRules.map((rule) => `${rule.category}/${rule.code}`);
    expect(registered.toSorted()).toEqual(
      folders.map(({ category, name }) => `${category}/${name}`).toSorted(),
    );
  });

  it('never gives two checks one code', () => {
    expect(new Set(checkRules.map((rule) => rule.code)).size).toBe(checkRules.length);
  });

  it('is in the order of categories, and in each in the order of codes', () => {
    const order = checkRules.map((rule) => `${categories.indexOf(rule.category)} ${rule.code}`);
    expect(order).toEqual(order.toSorted());
  });
});

describe.each(checkRules)('$code', (rule) => {
  const page = readRulePage(pageOf(rule));

  it('has a page with the headings of every other', () => {
    expect(rule.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(page.title).toBe(rule.code);
    expect(page.summary).toBe(rule.summary);
    expect(page.headings.slice(0, 3)).toEqual(['Avoid', 'Prefer', 'Why']);
    expect(['Exceptions', 'Related']).toEqual(expect.arrayContaining(page.headings.slice(3)));
    expect(page.avoid.length, 'examples to avoid').toBeGreaterThan(0);
    expect(page.prefer.length, 'examples to prefer').toBeGreaterThan(0);
  });

  it.each(page.avoid)('finds what to avoid (rule.md:$line)', async (snippet) => {
    const marked = await findingsIn(snippet, rule.code);
    expect(marked.expected, 'marked findings').toBeGreaterThan(0);
    expect({ missing: marked.missing, unexpected: marked.unexpected }).toEqual({
      missing: [],
      unexpected: [],
    });
  });

  it.each(page.prefer)('finds nothing in what to prefer (rule.md:$line)', async (snippet) => {
    expect((await findingsIn(snippet, rule.code)).unexpected).toEqual([]);
  });
});

function pageOf(rule: CheckRule): string {
  return readFileSync(join(import.meta.dirname, rule.category, rule.code, 'rule.md'), 'utf8');
}

async function findingsIn(
  { files, project }: Snippet,
  code: string,
): Promise<{ expected: number; missing: string[]; unexpected: string[] }> {
  const workspace = await TestWorkspace.open(files, project);
  const all = { expected: 0, missing: [] as string[], unexpected: [] as string[] };
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith('../')) continue;
    const expected = expectedFindings(text);
    const { missing, unexpected } = compareFindings(expected, workspace.diagnostics(path), code);
    all.expected += expected.length;
    all.missing.push(...missing.map((words) => `${path}: ${words}`));
    all.unexpected.push(...unexpected.map((words) => `${path}: ${words}`));
  }
  return all;
}
