import type { URI } from 'langium';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type ClientCapabilities,
  type Connection,
  type FileOperationRegistrationOptions,
} from 'vscode-languageserver';
import type { BuildQueue } from '../building/build-queue.js';
import { configName, readUri } from '../sync/uris.js';
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
  const written = (written: string): void => {
    const uri = readUri(written);
    if (uri && events.matters(uri)) queue.add(() => events.written(uri));
  };
  const removed = (written: string): void => {
    const uri = readUri(written);
    if (uri && events.matters(uri)) queue.add(() => events.removed(uri));
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) removed(uri);
      else written(uri);
    }
  });
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) written(uri);
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) removed(uri);
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      removed(oldUri);
      written(newUri);
    }
  });
}

/**
 * Asks a client that can watch files to do so. Of a folder that is made, moved or deleted it says nothing but that, so whatever comes or
 * goes is asked for; of what is written, our own files only.
 */
export async function registerWatchers(connection: Connection, client: ClientCapabilities): Promise<void> {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      { globPattern: '**/*.{yardstick,inspection}', kind: WatchKind.Change },
      { globPattern: `**/${configName}`, kind: WatchKind.Change },
    ],
  });
}

/** Hears of folders that come to the workspace or leave it. */
export function watchFolders(connection: Connection, queue: BuildQueue, events: SourceEvents): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const uris = (folders: readonly { readonly uri: string }[]): URI[] =>
      folders.flatMap(({ uri }) => readUri(uri) ?? []);
    queue.add(() => events.foldersRemoved(uris(removed)));
    queue.add(() => events.foldersAdded(uris(added)));
  });
}
