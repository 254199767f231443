import { AstUtils, CstUtils, URI, type AstNode, type LangiumDocument } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver-types';
import { format } from '../../formatting/format.js';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { wholeLines } from '../lines-of.js';

type Edit = TextEdit | SnippetTextEdit;

/**
 * The edits of a fix, and what lines the columns of a scale, banding, wording or kind of cases up again where it changes the width of
 * one. A block that its author has laid out otherwise stays as it is.
 */
export function keepLaidOut(
  services: YardstickServices,
  document: LangiumDocument,
  edits: readonly Edit[],
): readonly Edit[] {
  const plain = edits.filter((edit): edit is TextEdit => 'newText' in edit);
  const block = plain.length === edits.length ? tableAround(document, plain) : undefined;
  const lines = block && wholeLines(document.textDocument, block);
  if (!block || lines?.start.character !== 0 || lines.end.character !== 0) return edits;
  const before = document.textDocument.getText(lines).replaceAll('\r\n', '\n');
  const after = textAfter(document, lines, plain).replaceAll('\r\n', '\n');
  if (laidOut(services, block, before) !== before) return edits;
  const tidy = laidOut(services, block, after);
  return tidy === undefined || tidy === after ? edits : [changedLines(lines, before, tidy)];
}

/** The block with columns in which all the edits are, with the word that says that a revision changes it. */
function tableAround(document: LangiumDocument, edits: readonly TextEdit[]): AstNode | undefined {
  const root = document.parseResult.value.$cstNode;
  const [first] = edits;
  if (!root || !first) return undefined;
  const end = document.textDocument.offsetAt(first.range.end);
  const leaf = CstUtils.findLeafNodeBeforeOffset(root, end - 1);
  const table = leaf && AstUtils.getContainerOfType(leaf.astNode, isTable);
  const place = table?.$cstNode?.range;
  if (!place || !edits.every(({ range }) => isInside(range, place))) return undefined;
  const around = table.$container;
  return ast.isAddition(around) || ast.isReplacement(around) ? around : table;
}

function isTable(node: AstNode): node is ast.Scale | ast.Banding | ast.Wording | ast.Cases {
  return ast.isScale(node) || ast.isBanding(node) || ast.isWording(node) || ast.isCases(node);
}

function isInside({ start, end }: Range, place: Range): boolean {
  return start.line >= place.start.line && end.line <= place.end.line;
}

function textAfter({ textDocument }: LangiumDocument, lines: Range, edits: readonly TextEdit[]): string {
  const whole = TextDocument.create('after', 'yardstick', 0, textDocument.getText());
  const text = TextDocument.applyEdits(whole, [...edits]);
  const past = textDocument.getText().length - textDocument.offsetAt(lines.end);
  return text.slice(textDocument.offsetAt(lines.start), text.length - past);
}

/** The lines of a block as the formatter leaves them, or nothing where they cannot be read. */
function laidOut({ shared }: YardstickServices, block: AstNode, text: string): string | undefined {
  // In a framework of its own the block is indented as it is in the one around it.
  const [head, tail] = ast.isFramework(block.$container) ? ['framework A {\n', '}\n'] : ['', ''];
  const formatted = format(
    shared.workspace.LangiumDocumentFactory.fromString(`${head}${text}${tail}`, URI.file('/block.yardstick')),
  );
  return formatted.ok ? formatted.text.slice(head.length, formatted.text.length - tail.length) : undefined;
}

/** One edit from the first line that differs to the last. */
function changedLines(lines: Range, before: string, after: string): TextEdit {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, changed.length);
  let top = 0;
  while (top < most && old[top] === changed[top]) top++;
  let bottom = 0;
  while (bottom < most - top && old.at(-1 - bottom) === changed.at(-1 - bottom)) bottom++;
  const newText = changed
    .slice(top, changed.length - bottom)
    .map((line) => `${line}\n`)
    .join('');
  const first = lines.start.line;
  const start = { line: first + top, character: 0 };
  return { range: { start, end: { line: first + old.length - bottom, character: 0 } }, newText };
}
