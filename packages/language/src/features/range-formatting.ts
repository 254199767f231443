import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { documentFormatting } from './document-formatting.js';

/** Lays out the lines that a range touches, as they would be laid out with the whole file. */
export function rangeFormatting(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  { start, end }: Range,
): TextEdit[] {
  // A selection of whole lines ends before the first character of the next.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return documentFormatting(services, document).filter(
    ({ range }) =>
      lineItSpeaksOf(range) >= start.line && range.start.line <= last && range.end.line <= last + 1,
  );
}

/** White space before the first word of a line is about that line, and so is what stands after a word. */
function lineItSpeaksOf({ start, end }: Range): number {
  return end.line > start.line ? end.line : start.line;
}
