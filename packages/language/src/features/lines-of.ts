import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The text of a line (from 0), without its end. */
export function lineText(text: TextDocument, line: number): string {
  return text
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/[\r\n]+$/, '');
}

/** The spaces that a line begins with. */
export function indentOf(text: TextDocument, line: number): string {
  return /^\s*/.exec(lineText(text, line))?.[0] ?? '';
}

/** A node with what keeps it company: the whole of its lines with a comment at their end, or itself and the space before it. */
export function wholeLines(text: TextDocument, node: AstNode): Range | undefined {
  const range = node.$cstNode?.range;
  if (!range) return undefined;
  const { start, end } = range;
  const before = lineText(text, start.line).slice(0, start.character);
  const after = lineText(text, end.line).slice(end.character);
  const isAlone = before.trim() === '' && /^\s*(\/\/.*)?$/.test(after);
  if (!isAlone) {
    const space = before.length - before.trimEnd().length;
    return { start: { line: start.line, character: start.character - space }, end };
  }
  return { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
}

/** The lines of a node from the first comment straight above it. Nothing where it shares a line with something else. */
export function linesWithComments(text: TextDocument, node: AstNode): Range | undefined {
  const lines = wholeLines(text, node);
  if (lines?.start.character !== 0 || lines.end.character !== 0) return undefined;
  let { line } = lines.start;
  while (
    line > 0 &&
    lineText(text, line - 1)
      .trimStart()
      .startsWith('//')
  )
    line--;
  return { start: { line, character: 0 }, end: lines.end };
}

/** Whole lines that go, with the blank line that would be one too many where they stood. */
export function withBlankLine(text: TextDocument, lines: Range): Range {
  const { start, end } = lines;
  if (start.character !== 0 || end.character !== 0) return lines;
  const before = start.line === 0 ? '{' : lineText(text, start.line - 1).trim();
  const isLast = end.line >= text.lineCount - 1;
  const after = isLast ? '}' : lineText(text, end.line).trim();
  if (after === '' && (before === '' || before.endsWith('{')))
    return { start, end: { line: end.line + 1, character: 0 } };
  if (before === '' && after.startsWith('}')) return { start: { line: start.line - 1, character: 0 }, end };
  return lines;
}
