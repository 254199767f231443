import { createConnection, type Connection } from 'vscode-languageserver/node';
import { clientHost } from './client-host.js';
import type { ServerHost } from './host.js';
import { nodeHost } from './node/node-host.js';
import { createServer } from './server.js';

/**
 * Serves one client over two streams (a process's standard input and output) from the files on disk. The process ends when the
 * client says `exit` or goes away.
 *
 * @param pages the address of the folder that holds the page of each code
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { version, pages }: { readonly version?: string; readonly pages?: string } = {},
): Connection {
  const connection = createConnection(input, output);
  return listen(connection, { ...nodeHost(version), ...(pages !== undefined && { pages }) });
}

/**
 * Serves the process that started this one, over the channel that its arguments name, as a client of VS Code starts a server. Files
 * that are on no disk (a repository that is looked at without a clone) are read through the client.
 */
export function serveParent(version?: string): Connection {
  const connection = createConnection();
  const [disk, client] = [nodeHost(version), clientHost(connection)];
  return listen(connection, {
    ...disk,
    read: (file) => (file.scheme === 'file' ? disk : client).read(file),
    find: (folder, depth) => (folder.scheme === 'file' ? disk : client).find(folder, depth),
    isFolder: (uri) => (uri.scheme === 'file' ? disk : client).isFolder(uri),
  });
}

function listen(connection: Connection, host: ServerHost): Connection {
  createServer(connection, host);
  connection.listen();
  return connection;
}
