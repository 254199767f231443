import { commands, Disposable, workspace } from 'vscode';
import { isOurs, leftOut, sourceFiles } from '../languages.js';
import type { Yardstick } from '../yardstick.js';

/** Starts the server as soon as there is a file of ours: an editor on something else pays for none. */
export async function serveWhenNeeded({ context, client }: Yardstick): Promise<void> {
  const waiting: Disposable[] = [];
  const serve = async (): Promise<void> => {
    for (const one of waiting) one.dispose();
    void commands.executeCommand('setContext', 'yardstick.isInUse', true);
    // Where it cannot start, the client says so and the status shows it; what else the extension does goes on.
    await client.start().catch(() => undefined);
  };
  const serveIfThereAreSources = async (): Promise<void> => {
    if ((await workspace.findFiles(sourceFiles, leftOut, 1)).length > 0) await serve();
  };
  if (workspace.textDocuments.some(isOurs)) return serve();
  const watcher = workspace.createFileSystemWatcher(sourceFiles, false, true, true);
  waiting.push(
    workspace.onDidOpenTextDocument(async (document) => {
      if (isOurs(document)) await serve();
    }),
    watcher,
    watcher.onDidCreate(serve),
    workspace.onDidChangeWorkspaceFolders(serveIfThereAreSources),
  );
  context.subscriptions.push(...waiting);
  await serveIfThereAreSources();
}
