import type { URI } from 'langium';
import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type FileOperationRegistrationOptions,
} from 'vscode-languageserver';
import type { BuildQueue } from '../building/build-queue.js';
import { readUri } from '../sync/uris.js';
import type { SourceEvents } from './source-events.js';

/** Folders are told of as such: a client says nothing of the files in a folder that is renamed or deleted. */
export const folderOperations: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' } },
    { pattern: { glob: '**/*.{yardstick,inspection}', matches: 'file' } },
  ],
};

/** Hears from the client what happens to files on disk. The server itself watches nothing. */
export function watchFiles(connection: Connection, queue: BuildQueue, events: SourceEvents): void {
  // What an event was is not asked: it may be told late, twice or folded with others, so its place is looked at as it is now.
  const happened = (written: readonly unknown[]): void => {
    const { surely, perhaps } = events.concerning(written.flatMap((each) => readUri(each) ?? []));
    if (surely.length > 0) queue.add(() => events.happened(surely));
    if (perhaps.length > 0) queue.addLater(() => events.happened(perhaps));
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    happened(changes.map(({ uri }) => uri));
  });
  connection.workspace.onDidCreateFiles(({ files }) => {
    happened(files.map(({ uri }) => uri));
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    happened(files.map(({ uri }) => uri));
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    happened(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });
}

/**
 * Asks a client that can watch files to tell of all of them: of a folder that is made, moved or deleted clients say nothing but that, and
 * of one that takes the place of another that it was written.
 */
export async function registerWatchers(connection: Connection, client: ClientCapabilities): Promise<void> {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: '**/*' }],
  });
}

/** Hears of folders that come to the workspace or leave it. */
export function watchFolders(connection: Connection, queue: BuildQueue, events: SourceEvents): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const uris = (folders: readonly { readonly uri: string }[]): URI[] =>
      folders.flatMap(({ uri }) => readUri(uri) ?? []);
    queue.add(() => events.foldersChanged(uris(added), uris(removed)));
  });
}
