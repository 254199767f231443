import { wrapAnsi } from 'fast-wrap-ansi';

/** The text in lines of at most `width` columns, each after `indent` spaces. A word wider than a line is broken. */
export function paragraph(text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines = wrapAnsi(text, Math.max(20, width - indent), { hard: true }).split('\n');
  return lines.map((line) => `${margin}${line}`.trimEnd()).join('\n');
}
