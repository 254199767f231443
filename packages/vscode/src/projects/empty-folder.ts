import { commands, RelativePattern, workspace, type Memento } from 'vscode';
import type { Contribution } from '../yardstick.js';
import { isEmpty } from './place.js';

/** Shows the welcome in the explorer while the one folder that is open has nothing in it. */
export const emptyFolder: Contribution = ({ context }) => {
  const look = async (): Promise<void> => {
    const [folder, ...others] = workspace.workspaceFolders ?? [];
    const isShown = folder !== undefined && others.length === 0 && (await isEmpty(folder.uri));
    await commands.executeCommand('setContext', 'yardstick.folderIsEmpty', isShown);
    if (!isShown) return;
    await expandOnce(context.workspaceState);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'), false, true, true);
    watcher.onDidCreate(() => {
      watcher.dispose();
      void look();
    });
    context.subscriptions.push(watcher);
  };
  context.subscriptions.push(workspace.onDidChangeWorkspaceFolders(look));
  void look();
};

/** The explorer shows the views of extensions collapsed, and who opens an empty folder would not see that there is one. */
async function expandOnce(memory: Memento): Promise<void> {
  if (memory.get(expanded) === true) return;
  await memory.update(expanded, true);
  await commands.executeCommand('yardstick.welcome.focus', { preserveFocus: true });
}

const expanded = 'yardstick.welcomeWasExpanded';
