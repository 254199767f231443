import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { start, type Served } from './start.js';
import { generate } from './tasks/generate.js';
import { tasks } from './tasks/tasks.js';
import type { Yardstick } from './yardstick.js';

/** Where extensions are Node: the server is a process of its own, from the extension's folder and nowhere else. */
export function activate(context: ExtensionContext): Promise<Yardstick> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.mjs').fsPath;
  const serve = (options: LanguageClientOptions): Served => {
    const server = { module, transport: TransportKind.ipc, options: { cwd: context.extensionUri.fsPath } };
    const client = new LanguageClient('yardstick', 'Yardstick', server, options);
    return { client, stopServer: () => stop(client) };
  };
  return start(context, serve, [generate, tasks]);
}

/**
 * One that is stuck does not say good-bye, and the client gives up. Its process has to be gone before another is started: the client
 * would take its end for that of the other, and start a third.
 */
async function stop(client: LanguageClient): Promise<void> {
  const { serverProcess } = client;
  try {
    await client.stop();
  } catch {
    if (serverProcess?.exitCode !== null || serverProcess.signalCode !== null) return;
    const ended = new Promise((resolve) => serverProcess.once('close', resolve));
    serverProcess.kill('SIGKILL');
    await ended;
  }
}
