/** A word as an author sees it: what kind it is, where it stands, and on which line (from 0). */
export interface WrittenWord {
  readonly kind: 'keyword' | 'name' | 'number' | 'date' | 'text' | 'sign';
  readonly image: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const pattern =
  /(?<gap>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>"(?:[^"\\]|\\[\s\S])*")|(?<date>\d{4}-\d{2}(?:-\d{2})?)|(?<number>\d+(?:\.\d+)*[a-z]?(?!\w))|(?<name>[A-Z]\w*(?:\.\w+)*)|(?<keyword>[a-z]\w*)|(?<sign>.)/gy;

/** The words of a text without mistakes, found without the lexer under test. Comments are left out. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let line = 0;
  for (const { 0: image, index: start, groups = {} } of text.matchAll(pattern)) {
    const [kind] = Object.entries(groups).find(([, part]) => part !== undefined) ?? ['gap'];
    if (kind !== 'gap')
      words.push({ kind: kind as WrittenWord['kind'], image, start, end: start + image.length, line });
    line += image.split('\n').length - 1;
  }
  return words;
}
