/** A stretch of a report that is read as one: a paragraph, a heading, a row of a table. */
export interface Passage {
  /** Where it starts in the text. */
  readonly start: number;
  /** Its words; marks of Markdown and tags are blanks, so that places stay what they are. */
  readonly text: string;
}

/** Lines that begin a passage of their own: numbered ones, list items, rows of tables. */
const beginning = /^\s*(?:[-*•|#]|\d+(?:\.\d+)*[.)]?\s|[A-Z]{1,3}\.?\d)/;

/** The passages of a text: lines that follow each other are one paragraph, unless a line begins something. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let open: { start: number; lines: string[] } | undefined;
  const close = () => {
    if (open) passages.push({ start: open.start, text: blanked(open.lines.join('\n')) });
    open = undefined;
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') close();
    else if (open === undefined || beginning.test(line) || /\t|\|/.test(line)) {
      close();
      open = { start, lines: [line] };
    } else open.lines.push(line);
    start += line.length + 1;
  }
  close();
  return passages;
}

function blanked(text: string): string {
  return text
    .replace(/<\/?[a-z][^>\n]{0,80}>/gi, (tag) => ' '.repeat(tag.length))
    .replace(/[*_#`\r]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
}

/** The sentences of a passage, with where each starts in it. A number such as 2.1.3 ends none. */
export function sentencesOf(text: string): readonly Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?]["')]?)\s+(?=["'(]?[A-Z])|\t|\|/g)) {
    sentences.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  sentences.push({ start, text: text.slice(start) });
  return sentences.filter((one) => one.text.trim() !== '');
}

/** The line and column of a place, from 1. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
