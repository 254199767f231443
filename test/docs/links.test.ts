import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentationPages, root, type Page } from './pages.js';

describe('the links between pages', () => {
  it.each(documentationPages())('lead somewhere: $path', (page) => {
    const broken = linksIn(page).filter((target) => !leadsSomewhere(page, target));
    expect(broken).toEqual([]);
  });

  it('tell a place that is there from one that is not', () => {
    const from = { path: 'docs/language-reference.md', markdown: '' };
    expect(leadsSomewhere(from, 'language/cases.md#when-a-case-is-relevant')).toBe(true);
    expect(leadsSomewhere(from, 'language/cases.md#nowhere')).toBe(false);
    expect(leadsSomewhere(from, 'language/nothing.md')).toBe(false);
  });

  it('reach every chapter of the language from its first page', () => {
    const pages = documentationPages();
    const first = pages.find(({ path }) => path === 'docs/language-reference.md');
    const linked = new Set(first ? linksIn(first).map((target) => target.split('#')[0]) : []);
    const chapters = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/language/'));
    expect(chapters.filter((path) => !linked.has(path.slice('docs/'.length)))).toEqual([]);
  });
});

/** Relative links only; what is elsewhere is not ours to keep. A reference that is never defined leads to itself, which is nowhere. */
function linksIn({ markdown }: Page): string[] {
  const prose = markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/(\[`[a-z-]+`\])|`[^`\n]*`/g, (_code, reference: string | undefined) => reference ?? '');
  const definitions = new Map(
    [...prose.matchAll(/^\[(.+)\]: (\S+)$/gm)].map(([, label = '', target = '']) => [label, target]),
  );
  const references = [...prose.matchAll(/\[(`[a-z-]+`)\](?![(:])/g)].map(
    ([whole, label = '']) => definitions.get(label) ?? whole,
  );
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return [...inline, ...references, ...definitions.values()].filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(from: Page, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(root, from.path) : join(root, dirname(from.path), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsIn(readFileSync(file, 'utf8')).has(anchor);
}

/** The anchors that GitHub gives headings. */
function anchorsIn(markdown: string): Set<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}
