import type { LangiumDocument } from 'langium';
import { syntaxProblems } from './syntax-diagnostics.js';
import { lineAround } from './whole-words.js';

const kept = new WeakMap<object, ReadonlyMap<number, string>>();

/** The lines of a file of which words could not be read, by their number from 0. What was read as something else is not lost. */
export function lostLines({ parseResult, textDocument }: LangiumDocument): ReadonlyMap<number, string> {
  let lines = kept.get(parseResult.value);
  if (!lines) {
    const text = textDocument.getText();
    lines = new Map(
      syntaxProblems(parseResult, text)
        .filter(({ data }) => data?.replacement === undefined)
        .map(({ offset }) => [textDocument.positionAt(offset).line, lineAround(text, offset)]),
    );
    kept.set(parseResult.value, lines);
  }
  return lines;
}
