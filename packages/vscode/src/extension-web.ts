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
  const worker = Uri.joinPath(context.extensionUri, 'dist/server-worker.js');
  return start(
    context,
    (options) => new LanguageClient('yardstick', 'Yardstick', () => startWorker(worker), options),
  );
}

/** A worker starts from addresses of the browser only, and an extension may lie at one that the editor alone can read. */
async function startWorker(file: Uri): Promise<MessageTransports> {
  const source = await workspace.fs.readFile(file);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(source)], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'Yardstick' });
  // What the editor gives in the place of a browser's worker is none to the client, which would not know how to talk to it.
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
