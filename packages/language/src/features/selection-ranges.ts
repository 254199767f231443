import { GrammarUtils, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { wordAt } from './words-of-text.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each place what can be selected around it, from the word over the text, the part of the line and the line to blocks. */
export function selectionRanges(
  _services: YardstickServices,
  document: LangiumDocument<Document>,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => selectionRange(document, position));
}

function selectionRange(document: LangiumDocument<Document>, position: Position): SelectionRange {
  const { textDocument } = document;
  const text = textDocument.getText();
  const offset = textDocument.offsetAt(position);
  const nested = nestedAround(offset, [
    ...stretchesInText(document, position, offset),
    ...stretchesOfTree(document, position),
    lineAround(text, offset),
    { start: 0, end: text.length },
  ]);
  let selection: SelectionRange | undefined;
  for (const { start, end } of nested.toReversed()) {
    const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
    selection = { range, ...(selection && { parent: selection }) };
  }
  return selection ?? { range: { start: position, end: position } };
}

/** Inside a text: the word there, and what stands between its marks. */
function stretchesInText(document: LangiumDocument, position: Position, offset: number): Stretch[] {
  const leaf = wordAt(document, position);
  if (!leaf) return [];
  const whole = { start: leaf.offset, end: leaf.end };
  if (!/^["“”]/.test(leaf.text)) return [whole];
  const inside = { start: leaf.offset + 1, end: leaf.end - (/.["“”]$/s.test(leaf.text) ? 1 : 0) };
  const words = [...leaf.text.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)].map(({ 0: word, index }) => ({
    start: leaf.offset + index,
    end: leaf.offset + index + word.length,
  }));
  return [...words.filter(({ start, end }) => start <= offset && offset <= end).slice(0, 1), inside, whole];
}

/** What the word belongs to, outwards, and what is inside the braces of each. */
function stretchesOfTree(document: LangiumDocument<Document>, position: Position): Stretch[] {
  const stretches: Stretch[] = [];
  for (let place: CstNode | undefined = wordAt(document, position); place; place = place.container)
    stretches.push({ start: place.offset, end: place.end });
  for (let node: AstNode | undefined = wordAt(document, position)?.astNode; node; node = node.$container) {
    const open = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
    const close = GrammarUtils.findNodeForKeyword(node.$cstNode, '}');
    if (!open || !close) continue;
    const inside = trimmed(document.textDocument.getText(), { start: open.end, end: close.offset });
    stretches.push(inside, { start: open.offset, end: close.end });
  }
  return stretches;
}

function lineAround(text: string, offset: number): Stretch {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return trimmed(text, { start, end: next < 0 ? text.length : next });
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/** Those that hold the place, each inside the next. One that crosses another, as a line can a block, is left out. */
function nestedAround(offset: number, stretches: readonly Stretch[]): Stretch[] {
  const holding = stretches.filter(({ start, end }) => start <= offset && offset <= end);
  holding.sort((left, right) => left.end - left.start - (right.end - right.start));
  const nested: Stretch[] = [];
  for (const stretch of holding) {
    const last = nested.at(-1);
    const isSame = last?.start === stretch.start && last.end === stretch.end;
    const isAround = !last || (stretch.start <= last.start && stretch.end >= last.end);
    const crosses = holding.some(
      (other) =>
        (other.start < stretch.start && other.end > stretch.start && other.end < stretch.end) ||
        (other.start > stretch.start && other.start < stretch.end && other.end > stretch.end),
    );
    const isWhole = stretch === stretches.at(-1);
    if (!isSame && isAround && (!crosses || isWhole)) nested.push(stretch);
  }
  return nested;
}
