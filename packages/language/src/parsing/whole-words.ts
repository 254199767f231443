/** Whether a line holds a name or number as a whole word: `2.1` is not in `2.1.3`. */
export function hasWord(line: string, word: string): boolean {
  if (word === '') return false;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const before = line[at - 1] ?? ' ';
    const after = line.slice(at + word.length, at + word.length + 2);
    if (!/[\w.]/.test(before) && !/^\w|^\.\w/.test(after)) return true;
  }
  return false;
}

/** The line of a text that an offset is in. */
export function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end);
}
