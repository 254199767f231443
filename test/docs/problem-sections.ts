import { fencesIn, type Fence } from './fences.js';

/** What a page says of one code, or a chapter of it before its first code. */
export interface ProblemSection {
  readonly chapter: string;
  /** Absent before the first code of a chapter. */
  readonly code?: string;
  /** Its first paragraph. */
  readonly summary: string;
  readonly fences: readonly Fence[];
}

/** The sections of a page whose chapters are second-level headings and whose codes are third-level ones. */
export function problemSections(markdown: string): ProblemSection[] {
  const sections: { chapter: string; code?: string; from: number }[] = [{ chapter: '', from: 0 }];
  const lines = markdown.split('\n');
  for (const [from, line] of lines.entries()) {
    const chapter = /^## (.+)$/.exec(line)?.[1];
    const code = /^### `([a-z0-9-]+)`$/.exec(line)?.[1];
    if (chapter !== undefined) sections.push({ chapter, from });
    else if (code !== undefined) sections.push({ chapter: sections.at(-1)?.chapter ?? '', code, from });
  }
  const fences = fencesIn(markdown);
  return sections.map(({ from, ...names }, index) => {
    const to = sections[index + 1]?.from ?? lines.length;
    const [, summary = ''] = lines
      .slice(from, to)
      .join('\n')
      .split(/\n\s*\n/);
    return { ...names, summary, fences: fences.filter(({ line }) => line > from && line <= to) };
  });
}
