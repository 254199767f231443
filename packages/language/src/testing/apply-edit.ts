import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { withoutSnippets } from '../features/workspace-edit.js';
import type { TestFiles, TestWorkspace } from './workspace.js';

/** The texts of a project after an edit, as an editor would make it: placeholders are left as they are offered. */
export function textsAfter(workspace: TestWorkspace, edit: WorkspaceEdit | undefined): TestFiles {
  const { LangiumDocuments } = workspace.services.shared.workspace;
  const texts: Record<string, string> = {};
  for (const { uri, textDocument } of LangiumDocuments.all)
    texts[pathOf(uri.toString())] = textDocument.getText();
  for (const change of (edit && withoutSnippets(edit).documentChanges) ?? []) {
    if ('edits' in change) {
      const { uri } = change.textDocument;
      const edits = change.edits.filter((each) => 'newText' in each);
      const text =
        LangiumDocuments.getDocument(URI.parse(uri))?.textDocument.getText() ?? texts[pathOf(uri)] ?? '';
      texts[pathOf(uri)] = TextDocument.applyEdits(TextDocument.create(uri, 'yardstick', 0, text), edits);
    } else if (change.kind === 'create') texts[pathOf(change.uri)] = '';
    else if (change.kind === 'rename') {
      texts[pathOf(change.newUri)] = texts[pathOf(change.oldUri)] ?? '';
      Reflect.deleteProperty(texts, pathOf(change.oldUri));
    } else Reflect.deleteProperty(texts, pathOf(change.uri));
  }
  return texts;
}

function pathOf(uri: string): string {
  return uri.replace(/^file:\/\/\/test\//, '');
}
