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

/**
 * Goes to a place in the text, in the column where its file is open already, and not in that of the preview.
 *
 * @param preview the column that the preview is in
 */
export async function revealLocation(
  { uri, range }: Location,
  preview: ViewColumn | undefined,
): Promise<void> {
  await window.showTextDocument(uri, { viewColumn: columnOf(uri) ?? besides(preview), selection: range });
}

function columnOf(uri: Uri): ViewColumn | undefined {
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn;
}

/** A column in which a file does not hide the preview. */
function besides(preview: ViewColumn | undefined): ViewColumn {
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== preview);
  return other?.viewColumn ?? ViewColumn.Beside;
}

/**
 * Makes an edit that writes a new file, shows that and saves it.
 *
 * @param preview the column that the preview is in, where there is one: the file does not hide it
 */
export async function showNewFile(edit: WorkspaceEdit, preview?: ViewColumn): Promise<void> {
  const [written] = edit.entries();
  if (!written) return;
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('the new file cannot be written.'));
  const viewColumn = preview === undefined ? ViewColumn.Active : besides(preview);
  const { document } = await window.showTextDocument(written[0], { viewColumn, preview: false });
  // A file beside one that was never saved lies nowhere: the person is asked where, and the editor goes on with what was saved.
  if (document.isUntitled) await workspace.save(document.uri);
  else await document.save();
}
