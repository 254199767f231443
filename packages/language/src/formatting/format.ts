import { CstUtils, isLeafCstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import { isDocument } from '../generated/ast.js';
import { syntaxProblems } from '../parsing/syntax-diagnostics.js';
import { alignColumns } from './align-columns.js';
import { alignComments } from './align-comments.js';
import { lineStarts, type LineKind } from './line-starts.js';
import { Lines, type Line } from './lines.js';

/** Either the text as it should look, or why it is left as it is. */
export type Formatted =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Lays a file out in the one way there is: a member a line, four spaces a level, columns aligned in scales, bandings and
 * wordings. Only white space changes: words, numbers, texts and comments stay, to the letter and in order. The author's line
 * breaks inside a member and single blank lines between members stay too. A file with syntax errors is left as it is,
 * because where a block ends is not known in it.
 */
export function format(document: LangiumDocument): Formatted {
  const root = document.parseResult.value;
  const text = document.textDocument.getText();
  const problems = syntaxProblems(document.parseResult, text);
  if (problems.length > 0 || !isDocument(root)) {
    return {
      ok: false,
      reason: 'It has syntax errors. Mend those first: until then it is not known where each part ends.',
    };
  }
  const leaves = root.$cstNode ? [...CstUtils.flattenCst(root.$cstNode)].filter(isLeafCstNode) : [];
  const lines = layOut(leaves, lineStarts(root), text);
  return { ok: true, text: printLines(alignComments(alignColumns(lines), indentation.length)) };
}

/** Decides for each word whether it starts a line, and how deep. */
function layOut(leaves: readonly LeafCstNode[], starts: ReadonlyMap<number, LineKind>, text: string): Line[] {
  const lines = new Lines();
  let depth = 0;
  let before: LeafCstNode | undefined;
  for (const [index, leaf] of leaves.entries()) {
    const between = before ? text.slice(before.end, leaf.offset) : '';
    const breaks = before ? countLineBreaks(between) : 0;
    const isComment = leaf.hidden;
    if (leaf.text === '}' && !isComment) depth = Math.max(0, depth - 1);

    const kind = isComment ? undefined : starts.get(leaf.offset);
    const closes = leaf.text === '}' && !isComment;
    const emptyBlock = closes && before?.text === '{' && !before.hidden;
    if (!before || kind !== undefined || (closes && !emptyBlock)) {
      lines.start({
        depth,
        blankBefore: breaks > 1 && !closes && !opensBlock(before),
        ...(kind && { kind }),
      });
    } else if (breaks > 0 && !emptyBlock && (isComment || !(leaf.text === '{'))) {
      // The author broke the line here: a comment of its own, or a long member that goes on.
      const goesOn = !isComment || !isBetweenMembers(before, leaves, index, starts);
      lines.start({
        depth: goesOn ? depth + 1 : depth,
        blankBefore: breaks > 1 && !goesOn && !opensBlock(before),
      });
    } else if (before.hidden && before.text.startsWith('//')) {
      // Nothing can follow a line comment on its line.
      lines.start({ depth: leaf.text === '{' ? depth : depth + 1, blankBefore: false });
    }
    lines.add(leaf.text, { isComment, tight: !before || isTight(before, leaf) });
    if (leaf.text === '{' && !isComment) depth++;
    before = leaf;
  }
  return lines.all;
}

function opensBlock(leaf: LeafCstNode | undefined): boolean {
  return leaf?.text === '{' && !leaf.hidden;
}

/** Whether the next word after a comment starts a member or closes a block: then the comment is no part of a member. */
function isBetweenMembers(
  before: LeafCstNode,
  leaves: readonly LeafCstNode[],
  comment: number,
  starts: ReadonlyMap<number, LineKind>,
): boolean {
  if (opensBlock(before)) return true;
  for (let next = comment + 1; next < leaves.length; next++) {
    const leaf = leaves[next];
    if (leaf && !leaf.hidden) return starts.has(leaf.offset) || leaf.text === '}';
  }
  return true;
}

/** No space before a comma, a per cent sign or a closing bracket, nor after an opening bracket, nor in an empty block. */
function isTight(before: LeafCstNode, leaf: LeafCstNode): boolean {
  if (before.hidden || leaf.hidden) return false;
  return (
    [',', '%', ')'].includes(leaf.text) || before.text === '(' || (before.text === '{' && leaf.text === '}')
  );
}

function countLineBreaks(white: string): number {
  return white.split(/\r\n|\n|\r/).length - 1;
}

const indentation = '    ';

function printLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (line.blankBefore && text !== '') text += '\n';
    text += `${indentation.repeat(line.depth)}${line.words.join('')}`.trimEnd() + '\n';
  }
  return text.replaceAll('\r\n', '\n');
}
