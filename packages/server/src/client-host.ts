import type { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { findFilesMethod, isFolderMethod, readFileMethod } from './client-host-protocol.js';
import type { ServerHost } from './host.js';
import { readUri } from './sync/uris.js';

/**
 * Reads files through the client, as a worker must, and a process must where files are on no disk. A client that does not answer has
 * no files but those that are open.
 */
export function clientHost(connection: Connection): ServerHost {
  return {
    async read(file: URI): Promise<string> {
      const text = await connection.sendRequest<unknown>(readFileMethod, { uri: file.toString() });
      if (typeof text !== 'string') throw new Error('There is no such file.');
      return text;
    },
    async find(folder, depth) {
      try {
        const found = await connection.sendRequest<unknown>(findFilesMethod, {
          uri: folder.toString(),
          depth,
        });
        return Array.isArray(found) ? found.flatMap((uri) => readUri(uri) ?? []) : [];
      } catch {
        return [];
      }
    },
    async isFolder(uri) {
      try {
        return (await connection.sendRequest<unknown>(isFolderMethod, { uri: uri.toString() })) === true;
      } catch {
        return false;
      }
    },
  };
}
