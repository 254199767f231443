import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './start.js';
import type { Yardstick } from './yardstick.js';

/** Where extensions are in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: ExtensionContext): Promise<Yardstick> {
  const worker = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  return start(context, (options) => {
    const server = () => Promise.resolve(new Worker(worker, { name: 'Yardstick' }));
    return new LanguageClient('yardstick', 'Yardstick', server, options);
  });
}
