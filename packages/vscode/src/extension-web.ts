import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './start.js';
import type { Yardstick } from './yardstick.js';

/** Where extensions are in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: ExtensionContext): Promise<Yardstick> {
  const file = Uri.joinPath(context.extensionUri, 'dist/server-worker.js');
  let worker: Worker | undefined;
  const startServer = async (): Promise<MessageTransports> => {
    // One that broke down may still be there.
    worker?.terminate();
    worker = await startWorker(file);
    // What the editor gives in the place of a browser's worker is none to the client, which would not know how to talk to it.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (options) => {
    const client = new LanguageClient('yardstick', 'Yardstick', startServer, options);
    const stopServer = async (): Promise<void> => {
      // One that is stuck does not say good-bye. The client knows nothing of its worker, which would stay for as long as the window.
      await client.stop().catch(() => undefined);
      worker?.terminate();
    };
    return { client, stopServer };
  });
}

/** A worker starts from addresses of the browser only, and an extension may lie at one that the editor alone can read. */
async function startWorker(file: Uri): Promise<Worker> {
  const source = await workspace.fs.readFile(file);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(source)], { type: 'text/javascript' }));
  return new Worker(address, { name: 'Yardstick' });
}
