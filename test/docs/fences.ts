/** A fenced block of a Markdown page. */
export interface Fence {
  /** The first word after the three backticks: `yardstick`, `console`. */
  readonly language: string;
  /** What follows as `name=value`. */
  readonly settings: ReadonlyMap<string, string>;
  /** The line of the page on which its first line stands, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** The fenced blocks of a page, in order. Throws for one that is never closed. */
export function fencesIn(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let open: { readonly info: string; readonly line: number; readonly lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!open) {
      if (line.startsWith('```')) open = { info: line.slice(3), line: index + 2, lines: [] };
    } else if (line === '```') {
      const [language = '', ...settings] = open.info.split(' ');
      fences.push({ language, settings: settingsIn(settings), line: open.line, lines: open.lines });
      open = undefined;
    } else open.lines.push(line);
  }
  if (open) throw new Error(`The block in line ${open.line - 1} is never closed.`);
  return fences;
}

function settingsIn(words: readonly string[]): Map<string, string> {
  return new Map(
    words.map((word) => {
      const [name = '', value = ''] = word.split('=');
      return [name, value];
    }),
  );
}
