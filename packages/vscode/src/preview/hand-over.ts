import { env, l10n, Uri, window, workspace } from 'vscode';
import type { ExportedFile } from '@yardstick/preview';

export async function copyText(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('The ratings are copied as Markdown.'), 4000);
}

/** Asks where each file goes, and writes it there. */
export async function saveFile(files: readonly ExportedFile[], folder: Uri | undefined): Promise<void> {
  for (const file of files) {
    const uri = await window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, file.name) } : {});
    if (!uri) return;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(file.content));
  }
}

/**
 * A page inside of the editor cannot print itself, so it is written as a file and opened in whatever shows such files outside,
 * which can.
 */
export async function printFile(file: ExportedFile, folder: Uri | undefined): Promise<void> {
  const uri = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, file.name) }),
    title: l10n.t('Save the ratings as a page to print'),
    saveLabel: l10n.t('Save and open'),
  });
  if (!uri) return;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(file.content));
  await env.openExternal(uri);
}
