import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start.js';
import { generate } from './tasks/generate.js';
import { tasks } from './tasks/tasks.js';
import type { Yardstick } from './yardstick.js';

/** Where extensions are Node: the server is a process of its own, from the extension's folder and nowhere else. */
export function activate(context: ExtensionContext): Promise<Yardstick> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.mjs').fsPath;
  const createClient: Parameters<typeof start>[1] = (options) => {
    const server = { module, transport: TransportKind.ipc, options: { cwd: context.extensionUri.fsPath } };
    return new LanguageClient('yardstick', 'Yardstick', server, options);
  };
  return start(context, createClient, [generate, tasks]);
}
