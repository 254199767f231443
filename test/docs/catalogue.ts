import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePages, type Chapter } from '../../packages/language/src/testing/code-pages.js';
import { readRulePage } from '../../packages/language/src/testing/rule-page.js';
import { page, root } from './pages.js';
import { problemSections } from './problem-sections.js';

/** A line of the catalogue. */
export interface CatalogueLine {
  readonly code: string;
  readonly severity: string;
  /** What it means, in a sentence. */
  readonly summary: string;
  /** Where its page is, from the catalogue. */
  readonly link: string;
}

export interface CatalogueChapter {
  readonly title: string;
  readonly lines: readonly CatalogueLine[];
}

const titles: Readonly<Record<Chapter, string>> = {
  syntax: 'How a text is written',
  names: 'Names',
  structure: 'Structure',
  bandings: 'Bandings, scales and wordings',
  rules: 'Rules',
  revisions: 'Revisions',
  inspections: 'Inspections',
  translations: 'Translations',
  allowances: 'Allowed warnings',
};

/** Every code that has a page, in the chapters of the catalogue. */
export function catalogueChapters(): CatalogueChapter[] {
  return [...chaptersOfText(), ...chaptersOfData()];
}

function chaptersOfText(): CatalogueChapter[] {
  return Object.entries(titles).map(([chapter, title]) => {
    const lines = codePages
      .filter((each) => each.chapter === chapter)
      .map(({ code, severity }) => {
        const path = `packages/language/src/checks/${chapter}/${code}/rule.md`;
        const { summary } = readRulePage(readFileSync(join(root, path), 'utf8'));
        return { code, severity, summary, link: `../../${path}` };
      });
    return { title, lines: byCode(lines) };
  });
}

function chaptersOfData(): CatalogueChapter[] {
  const sections = problemSections(page('docs/data-problems.md').markdown);
  return [...new Set(sections.map(({ chapter }) => chapter))].flatMap((title) => {
    const lines = sections.flatMap(({ chapter, code, summary }) =>
      chapter === title && code !== undefined
        ? [{ code, severity: 'error', summary, link: `../data-problems.md#${code}` }]
        : [],
    );
    return lines.length > 0 ? [{ title, lines: byCode(lines) }] : [];
  });
}

function byCode(lines: readonly CatalogueLine[]): CatalogueLine[] {
  return lines.toSorted((left, right) => (left.code < right.code ? -1 : 1));
}

/** The page that lists every code, in Markdown. */
export function catalogue(chapters: readonly CatalogueChapter[]): string {
  const sections = chapters.map(({ title, lines }) => {
    const items = lines.map(
      ({ code, severity, summary, link }) => `- [\`${code}\`](${link}) (${severity}): ${summary}`,
    );
    return `## ${title}\n\n${items.join('\n')}\n`;
  });
  return [introduction(chapters.flatMap(({ lines }) => lines)), ...sections].join('\n');
}

function introduction(lines: readonly CatalogueLine[]): string {
  const errors = lines.filter(({ severity }) => severity === 'error').length;
  return `# What can be reported

Every problem has a code that never changes its meaning, and a page with examples. There are
${lines.length}: ${errors} are errors, which stop rating and generating; the rest are what is very likely a slip. A warning can be
allowed where it is meant, with a reason, on its line or on the line before:

\`\`\`yardstick
// allow number-hole because 3 was withdrawn in 2016
\`\`\`

A project's \`yardstick.json\` can set a warning of a check to \`off\`, \`info\`, \`warning\` or \`error\` under \`lint\`.

The first chapters are of what is written in the language, the last of a project's settings and of data in JSON and CSV. What can be wrong
with an inspection in the language and in data alike has one code, and is listed once, with the language.

This page is generated from the pages that it links to: run the tests with \`UPDATE=1\` to write it anew.
`;
}
