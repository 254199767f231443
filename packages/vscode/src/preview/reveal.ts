import {
  l10n,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Location,
  type WorkspaceEdit,
} from 'vscode';

/** Goes to a place in the text, in the column where its file is open already, and not in that of the preview. */
export async function revealLocation({ uri, range }: Location): Promise<void> {
  await window.showTextDocument(uri, { viewColumn: columnOf(uri), selection: range });
}

function columnOf(uri: Uri): ViewColumn {
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn ?? ViewColumn.One;
}

/** Makes an edit that writes a new file, saves that and shows it. */
export async function showNewFile(edit: WorkspaceEdit): Promise<void> {
  const [written] = edit.entries();
  if (!written) return;
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('the new file cannot be written.'));
  const document = await workspace.openTextDocument(written[0]);
  await document.save();
  await window.showTextDocument(document, { viewColumn: ViewColumn.One });
}
