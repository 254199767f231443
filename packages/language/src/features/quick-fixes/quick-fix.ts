import { AstUtils, CstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { Diagnostic, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import type { Words } from '../words/words.js';

/** A finding in a text, as a quick fix looks at it. */
export interface Problem {
  readonly services: YardstickServices;
  readonly document: LangiumDocument<Document>;
  readonly diagnostic: Diagnostic;
  /** What the check handed over for its fix. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What is said, in the language of the person. */
  readonly words: Words;
}

/** One way to mend it. */
export interface Fix {
  /** What it does, as a menu says it: `Write "Good"`. */
  readonly title: string;
  /** In the file of the problem; or in whatever files. */
  readonly edits: readonly (TextEdit | SnippetTextEdit)[] | WorkspaceEdit;
}

/** The fixes of a kind of problem. None: this one has no safe fix. */
export type QuickFix = (problem: Problem) => readonly Fix[];

/** What a check handed over under a key, where it is a text. */
export function textIn({ data }: Problem, key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What a check handed over under a key, where it is a list of texts. */
export function textsIn({ data }: Problem, key: string): string[] {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The nearest node of a type around the word at fault. */
export function nodeAround<T extends AstNode>(
  { document, diagnostic }: Problem,
  is: (node: AstNode) => node is T,
): T | undefined {
  const root = document.parseResult.value.$cstNode;
  const leaf =
    root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(diagnostic.range.start));
  return leaf && AstUtils.getContainerOfType(leaf.astNode, is);
}

/** The words at fault. */
export function wordsAtFault({ document, diagnostic }: Problem): string {
  return document.textDocument.getText(diagnostic.range);
}
