import type { LangiumDocument } from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** What changes in each document. */
export type Changes = ReadonlyMap<LangiumDocument, readonly (TextEdit | SnippetTextEdit)[]>;

/** The edits of several files as one change: each from the end of its file to the start, the files by their addresses. */
export function workspaceEdit(changes: Changes): WorkspaceEdit {
  const documentChanges = [...changes]
    .filter(([, edits]) => edits.length > 0)
    .map(([document, edits]) => documentEdit(document, edits))
    .sort((left, right) => (left.textDocument.uri < right.textDocument.uri ? -1 : 1));
  return { documentChanges };
}

function documentEdit(
  document: LangiumDocument,
  edits: readonly (TextEdit | SnippetTextEdit)[],
): TextDocumentEdit {
  const { version } = document.textDocument;
  return {
    // A file that no editor has opened has no version to hold the edit to.
    textDocument: { uri: document.uri.toString(), version: version > 0 ? version : null },
    edits: edits.map((edit) => withLineEndsOf(document.textDocument, edit)).sort(fromTheEnd),
  };
}

/** The same edit with the line ends of the text that it changes: not every editor sees to that itself. */
export function withLineEndsOf<E extends TextEdit | SnippetTextEdit>(text: TextDocument, edit: E): E {
  const lineEnd = text.getText().includes('\r\n') ? '\r\n' : '\n';
  const ended = (words: string): string => words.replace(/\r?\n/g, lineEnd);
  return 'snippet' in edit
    ? { ...edit, snippet: { ...edit.snippet, value: ended(edit.snippet.value) } }
    : { ...edit, newText: ended(edit.newText) };
}

function fromTheEnd(left: { range: TextEdit['range'] }, right: { range: TextEdit['range'] }): number {
  const [a, b] = [left.range.start, right.range.start];
  return b.line - a.line || b.character - a.character;
}

/**
 * The same edit for an editor that knows no versions and makes no files: by file what changes there. Nothing where it would need a new
 * file, which cannot be said in this way.
 */
export function byFile({ documentChanges, ...edit }: WorkspaceEdit): WorkspaceEdit | undefined {
  if (!documentChanges) return edit;
  const changes = new Map<string, TextEdit[]>();
  for (const change of documentChanges) {
    if (!('edits' in change)) return undefined;
    changes.set(change.textDocument.uri, change.edits.map(plain));
  }
  return { changes: Object.fromEntries(changes) };
}

/** The same edit for an editor that has no snippets: each placeholder is its words. */
export function withoutSnippets(edit: WorkspaceEdit): WorkspaceEdit {
  const documentChanges = edit.documentChanges?.map((change) =>
    'edits' in change ? { ...change, edits: change.edits.map(plain) } : change,
  );
  return { ...edit, ...(documentChanges && { documentChanges }) };
}

function plain(edit: TextEdit | SnippetTextEdit): TextEdit {
  if (!('snippet' in edit)) return edit;
  return { range: edit.range, newText: snippetText(edit.snippet.value) };
}

/** A snippet as plain words, each placeholder as what it proposes: of a choice, the first. */
export function snippetText(snippet: string): string {
  return snippet.replace(
    placeholders,
    (_part, escaped?: string, words?: string, first?: string) =>
      escaped ?? (words ?? first ?? '').replace(/\\(.)/g, '$1'),
  );
}

/** What is escaped is passed over first, so that a `$1` of an author's is no placeholder. */
const placeholders =
  /\\([$}\\])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|\}|\$\d+/g;

/** Words as they stand in a snippet, where `$`, `}` and `\` mean something. */
export function inSnippet(words: string): string {
  return words.replace(/[$}\\]/g, '\\$&');
}
