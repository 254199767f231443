import { createConnection, type Connection } from 'vscode-languageserver/node';
import { nodeHost } from './node/node-host.js';
import { createServer } from './server.js';

/**
 * Serves one client over two streams (a process's standard input and output) from the files on disk. The process ends when the
 * client says `exit` or goes away.
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  version?: string,
): Connection {
  return listen(createConnection(input, output), version);
}

/** Serves the process that started this one, over the channel that its arguments name, as a client of VS Code starts a server. */
export function serveParent(version?: string): Connection {
  return listen(createConnection(), version);
}

function listen(connection: Connection, version?: string): Connection {
  createServer(connection, nodeHost(version));
  connection.listen();
  return connection;
}
