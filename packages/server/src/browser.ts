import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
} from 'vscode-languageserver/browser';
import { clientHost } from './client-host.js';
import { createServer } from './server.js';

/** What a worker calls `self`, or one end of a message channel. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves one client over a port, in a worker of a browser. Files are read through the client. */
export function serve(port: Port): Connection {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  createServer(connection, clientHost(connection));
  connection.listen();
  return connection;
}
