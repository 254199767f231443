import { Disposable, workspace } from 'vscode';
import { isOurs, leftOut, sourceFiles } from '../languages.js';
import type { Yardstick } from '../yardstick.js';

/** Starts the server as soon as there is a file of ours: an editor on something else pays for none. */
export async function serveWhenNeeded({ context, client }: Yardstick): Promise<void> {
  if (workspace.textDocuments.some(isOurs)) return client.start();
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) serve();
    }),
    workspace.onDidCreateFiles(({ files }) => {
      if (files.some(({ path }) => /\.(yardstick|inspection)$/.test(path))) serve();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      void serveIfThereAreSources();
    }),
  );
  context.subscriptions.push(waiting);
  const serve = (): void => {
    waiting.dispose();
    void client.start();
  };
  const serveIfThereAreSources = async (): Promise<void> => {
    if ((await workspace.findFiles(sourceFiles, leftOut, 1)).length > 0) serve();
  };
  await serveIfThereAreSources();
}
