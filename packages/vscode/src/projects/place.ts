import { FileType, l10n, Uri, window, workspace } from 'vscode';

/** Where a new project goes. */
export interface Place {
  readonly folder: Uri;
  /** Whether the editor has to open the folder first to show it. */
  readonly isOutside: boolean;
}

/**
 * An empty folder that is open, or that was asked for, is taken as it is; in any other one the project gets a folder of its own, under
 * a name that is free. Nothing where the person thought better of it.
 */
export async function placeFor(name: string, asked: Uri | undefined): Promise<Place | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const only = folders.length === 1 ? folders[0]?.uri : undefined;
  const within = asked ?? only ?? (folders.length > 1 ? await chooseOpenFolder() : undefined);
  if (within) return { folder: await freeFolder(within, name), isOutside: false };
  if (folders.length > 0) return undefined;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: l10n.t('Create the project here'),
      title: l10n.t('Choose a folder for the project'),
    })) ?? [];
  return chosen && { folder: await freeFolder(chosen, name), isOutside: true };
}

async function chooseOpenFolder(): Promise<Uri | undefined> {
  const folder = await window.showWorkspaceFolderPick({
    placeHolder: l10n.t('In which folder shall the project be?'),
  });
  return folder?.uri;
}

async function freeFolder(within: Uri, name: string): Promise<Uri> {
  if (await isEmpty(within)) return within;
  for (let count = 1; ; count++) {
    const folder = Uri.joinPath(within, count === 1 ? name : `${name}-${count}`);
    if (!(await exists(folder))) return folder;
  }
}

/** Files whose names begin with a dot (.git, .vscode) are nobody's framework. */
export async function isEmpty(folder: Uri): Promise<boolean> {
  try {
    const entries: [string, FileType][] = await workspace.fs.readDirectory(folder);
    return entries.every(([name]) => name.startsWith('.'));
  } catch {
    return false;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
