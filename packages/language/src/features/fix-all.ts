import type { LangiumDocument } from 'langium';
import type { CodeAction, Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { fixesFor } from './quick-fixes/quick-fixes.js';
import { safeToFix } from './quick-fixes/registry.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';
import { workspaceEdit } from './workspace-edit.js';

/** The kind under which an editor asks for it, also when it saves a file. */
export const fixAllKind = 'source.fixAll.yardstick';

/** Mends at once all that has one safe fix. Nothing where there is none. */
export function fixAll(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  _range?: Range,
  words: Words = english,
): CodeAction | undefined {
  const edits: (TextEdit | SnippetTextEdit)[] = [];
  for (const diagnostic of document.diagnostics ?? []) {
    if (!safeToFix.has(String(diagnostic.code))) continue;
    const [fix, ...others] = fixesFor(services, document, diagnostic, words);
    if (!fix || others.length > 0 || !('length' in fix.edits)) continue;
    // Of two fixes of the same words, the first is made; the other is offered again after it.
    if (fix.edits.some(({ range }) => edits.some((made) => overlaps(range, made.range)))) continue;
    edits.push(...fix.edits);
  }
  if (edits.length === 0) return undefined;
  return {
    title: words.fixes.fixAll,
    kind: fixAllKind,
    edit: workspaceEdit(new Map([[document, edits]])),
  };
}

function overlaps(one: Range, other: Range): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function isBefore(left: Range['start'], right: Range['start']): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
