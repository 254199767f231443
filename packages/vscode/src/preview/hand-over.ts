import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
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
  if (isOnDesk(uri)) await env.openExternal(uri);
  else await leadTo(uri, file.name);
}

/** Whether the file lies on the machine that the person sits at, where something can open it. */
function isOnDesk({ scheme }: Uri): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined && scheme === 'file';
}

/** An editor in a browser, or one at work on another machine, opens nothing outside: without a word it would look as if nothing came of it. */
async function leadTo(uri: Uri, name: string): Promise<void> {
  const show = l10n.t('Show the file');
  const chosen = await window.showInformationMessage(
    l10n.t('The page is saved as {0}. Download it, and print it from your browser.', name),
    show,
  );
  if (chosen === show) await commands.executeCommand('revealInExplorer', uri);
}
