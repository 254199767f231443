import type { LangiumDocument } from 'langium';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { indentOf, lineText } from './lines-of.js';
import { rangeFormatting } from './range-formatting.js';

/** The characters after which an editor asks. */
export const onTypeFormattingTriggers = ['}', '\n'] as const;

const indentation = '    ';

/** A text, a comment, or a brace that counts. What is not closed yet reaches to the end of its line, or of the file. */
const wordsAndBraces = /"(?:[^"\\]|\\[\s\S])*"(?![^\s,{}()=:;.%/\]])|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

/**
 * After `}`: the brace goes under the line that opened its block, and the block is laid out. After a new line: the line is indented as
 * deep as its block, and the line before it is laid out. In a file with syntax errors only the indentation changes.
 */
export function onTypeFormatting(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
  typed: string,
): TextEdit[] {
  const { textDocument } = document;
  const blocks = openBlocks(textDocument.getText(), textDocument.offsetAt(position), typed === '}');
  if (!blocks) return [];
  if (typed === '}') {
    if (lineText(textDocument, position.line).slice(0, position.character).trim() !== '}') return [];
    const opened = textDocument.positionAt(blocks.last ?? 0).line;
    const laidOut = rangeFormatting(services, document, {
      start: { line: opened, character: 0 },
      end: position,
    });
    return laidOut.length > 0 ? laidOut : indent(document, position.line, blocks.open.length - 1);
  }
  if (typed !== '\n') return [];
  const before = Math.max(0, position.line - 1);
  const laidOut = rangeFormatting(services, document, {
    start: { line: before, character: 0 },
    end: { line: before, character: lineText(textDocument, before).length },
  }).filter(({ range }) => range.end.line === before);
  const closes = lineText(textDocument, position.line).trimStart().startsWith('}');
  return [...laidOut, ...indent(document, position.line, blocks.open.length - (closes ? 1 : 0))];
}

interface Blocks {
  /** Where each block that is open at the place was opened. */
  readonly open: readonly number[];
  readonly last: number | undefined;
}

/** Nothing where the place is inside a text or a comment: what stands there is the author's. */
function openBlocks(text: string, offset: number, isAfterBrace: boolean): Blocks | undefined {
  const open: number[] = [];
  for (const { 0: word, index } of text.matchAll(wordsAndBraces)) {
    if (index + (isAfterBrace ? 1 : 0) >= offset) break;
    if (word === '{') open.push(index);
    else if (word === '}') open.pop();
    else if (index + word.length > offset) return undefined;
  }
  return { open, last: open.at(-1) };
}

function indent({ textDocument }: LangiumDocument, line: number, depth: number): TextEdit[] {
  const newText = indentation.repeat(Math.max(0, depth));
  const old = indentOf(textDocument, line);
  if (old === newText) return [];
  const range = { start: { line, character: 0 }, end: { line, character: old.length } };
  return [{ range, newText }];
}
