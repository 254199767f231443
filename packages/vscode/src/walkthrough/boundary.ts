/** A place in a text, in characters from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The figures of the lowest boundary of a framework: that under which the worst band lies, and that from which the next one begins.
 * Where both are selected, typing moves the boundary. Nothing where no band says `below`.
 */
export function lowestBoundary(text: string): Span[] {
  const below = /^[ \t]*below[ \t]+(\d+(?:\.\d+)?)\b/m.exec(text);
  const figure = below?.[1];
  if (!below || figure === undefined) return [];
  const first = below.index + below[0].length - figure.length;
  const rest = text.slice(first + figure.length);
  const next = new RegExp(`^[ \\t]*(${figure.replace('.', '\\.')})[ \\t]+(?:to|or)\\b`, 'm').exec(rest);
  const spans = [{ start: first, end: first + figure.length }];
  if (next) {
    const start = first + figure.length + next.index + next[0].indexOf(figure);
    spans.push({ start, end: start + figure.length });
  }
  return spans;
}
