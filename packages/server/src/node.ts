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
  const connection = createConnection(input, output);
  createServer(connection, nodeHost(version));
  connection.listen();
  return connection;
}
