import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapters, codePages, type CodePage } from '../testing/code-pages.js';
import { compareFindings, expectedFindings } from '../testing/expected-findings.js';
import { readRulePage, type RulePage, type Snippet } from '../testing/rule-page.js';
import { TestWorkspace } from '../testing/workspace.js';
import { categories } from './check-rule.js';
import { checkRules } from './registry.js';

/*
 * The page of every code is a set of tests: what it says to avoid is reported at the marked words, and nothing else is; what it
 * says to prefer has no problem at all.
 */

const folders = chapters
  .filter((chapter) => existsSync(join(import.meta.dirname, chapter)))
  .flatMap((chapter) =>
    readdirSync(join(import.meta.dirname, chapter), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${chapter}/${name}`),
  );

describe('the registry', () => {
  it('has a line for every folder with a rule, and such a folder for every line', () => {
    const withRule = folders.filter((folder) => existsSync(join(import.meta.dirname, folder, 'rule.ts')));
    const registered = checkRules.map((rule) => `${rule.category}/${rule.code}`);
    expect(registered.toSorted()).toEqual(withRule.toSorted());
  });

  it('is in the order of categories, and in each in the order of codes', () => {
    const order = checkRules.map((rule) => `${categories.indexOf(rule.category)} ${rule.code}`);
    expect(order).toEqual(order.toSorted());
  });
});

describe('the codes of the language', () => {
  it('have a page each, and no page is of another', () => {
    const paged = codePages.map(({ chapter, code }) => `${chapter}/${code}`);
    expect(paged.toSorted()).toEqual(folders.toSorted());
  });

  it('are each of one thing', () => {
    expect(new Set(codePages.map(({ code }) => code)).size).toBe(codePages.length);
  });

  it('open the pages of checks with the words of their rules', () => {
    const opening = checkRules.map(({ category, code }) => pageOf({ chapter: category, code }).summary);
    expect(opening).toEqual(checkRules.map(({ summary }) => summary));
  });
});

describe.each(codePages)('$code', ({ chapter, code }) => {
  const page = pageOf({ chapter, code });

  it('has a page with the headings of every other', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(page.title).toBe(code);
    expect(page.summary).toMatch(/^[A-Z].*\.$/);
    expect(page.headings.slice(0, 3)).toEqual(['Avoid', 'Prefer', 'Why']);
    expect(['Exceptions', 'Related']).toEqual(expect.arrayContaining(page.headings.slice(3)));
    expect(page.avoid.length, 'examples to avoid').toBeGreaterThan(0);
    expect(page.prefer.length, 'examples to prefer').toBeGreaterThan(0);
  });

  it.each(page.avoid)('finds what to avoid (rule.md:$line)', async (snippet) => {
    const marked = await findingsIn(snippet, code);
    expect(marked.expected, 'marked findings').toBeGreaterThan(0);
    expect({ missing: marked.missing, unexpected: marked.unexpected }).toEqual({
      missing: [],
      unexpected: [],
    });
  });

  it.each(page.prefer)('finds nothing in what to prefer (rule.md:$line)', async (snippet) => {
    expect((await findingsIn(snippet, code)).unexpected).toEqual([]);
  });
});

function pageOf({ chapter, code }: Pick<CodePage, 'chapter' | 'code'>): RulePage {
  const path = join(import.meta.dirname, chapter, code, 'rule.md');
  return readRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '');
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
