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
  let running: Worker | undefined;
  const startServer = async (): Promise<MessageTransports> => {
    // The client takes leave of a server and knows nothing of its worker, which would stay for as long as the window.
    running?.terminate();
    running = await startWorker(file);
    // What the editor gives in the place of a browser's worker is none to the client, which would not know how to talk to it.
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
  return start(context, (options) => new LanguageClient('yardstick', 'Yardstick', startServer, options));
}

/** A worker starts from addresses of the browser only, and an extension may lie at one that the editor alone can read. */
async function startWorker(file: Uri): Promise<Worker> {
  const source = await workspace.fs.readFile(file);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(source)], { type: 'text/javascript' }));
  return new Worker(address, { name: 'Yardstick' });
}
