import type { TestFiles } from './workspace.js';
import type { ProjectConfig } from '../project/project-config.js';

/** A check's page, taken apart. */
export interface RulePage {
  /** The words of its first heading. */
  readonly title: string;
  /** The paragraph under it. */
  readonly summary: string;
  /** The second-level headings, in order. */
  readonly headings: readonly string[];
  readonly avoid: readonly Snippet[];
  readonly prefer: readonly Snippet[];
}

/** A fenced example: one file or several, in a project with or without settings. */
export interface Snippet {
  /** The line of the page on which its first line stands, counted from 1. */
  readonly line: number;
  readonly files: TestFiles;
  readonly project: Partial<ProjectConfig>;
}

const projectLine = /^\/\/ project: (\{.*\})$/;
const fileLine = /^\/\/ file: (\S+)$/;

/** Reads a page's Markdown. */
export function readRulePage(markdown: string): RulePage {
  const headings: string[] = [];
  const snippets = new Map<string, Snippet[]>();
  const opening: string[] = [];
  let title = '';
  let fence: { readonly line: number; readonly lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const section = headings.at(-1);
    if (fence) {
      if (line === '```') {
        snippets.set(section ?? '', [...(snippets.get(section ?? '') ?? []), readSnippet(fence)]);
        fence = undefined;
      } else fence.lines.push(line);
    } else if (line === '```yardstick') fence = { line: index + 2, lines: [] };
    else if (line.startsWith('## ')) headings.push(line.slice(3));
    else if (line.startsWith('# ')) title = line.slice(2);
    else if (section === undefined) opening.push(line);
  }
  return {
    title,
    summary: opening.join(' ').trim(),
    headings,
    avoid: snippets.get('Avoid') ?? [],
    prefer: snippets.get('Prefer') ?? [],
  };
}

function readSnippet({ line, lines }: { readonly line: number; readonly lines: readonly string[] }): Snippet {
  const files: Record<string, string> = {};
  let project: Partial<ProjectConfig> = {};
  let file = 'example.yardstick';
  for (const content of lines) {
    const settings = projectLine.exec(content)?.[1];
    const path = fileLine.exec(content)?.[1];
    if (settings !== undefined) project = JSON.parse(settings) as Partial<ProjectConfig>;
    else if (path !== undefined) file = path;
    else files[file] = `${files[file] ?? ''}${content}\n`;
  }
  return { line, files, project };
}
