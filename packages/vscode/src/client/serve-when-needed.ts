import { commands, Disposable, workspace } from 'vscode';
import { isOurs, leftOut, sourceFiles } from '../languages.js';
import type { Yardstick } from '../yardstick.js';

/** Starts the server as soon as there is a file of ours: an editor on something else pays for none. */
export async function serveWhenNeeded({ context, client }: Yardstick): Promise<void> {
  const waiting: Disposable[] = [];
  const serve = async (): Promise<void> => {
    for (const one of waiting) one.dispose();
    void commands.executeCommand('setContext', 'yardstick.isInUse', true);
    await client.start();
  };
  const serveIfThereAreSources = async (): Promise<void> => {
    if ((await workspace.findFiles(sourceFiles, leftOut, 1)).length > 0) await serve();
  };
  if (workspace.textDocuments.some(isOurs)) return serve();
  waiting.push(
    workspace.onDidOpenTextDocument(async (document) => {
      if (isOurs(document)) await serve();
    }),
    workspace.onDidCreateFiles(async ({ files }) => {
      if (files.some(({ path }) => /\.(yardstick|inspection)$/.test(path))) await serve();
    }),
    workspace.onDidChangeWorkspaceFolders(serveIfThereAreSources),
  );
  context.subscriptions.push(...waiting);
  await serveIfThereAreSources();
}
