import {
  findFilesMethod,
  isFolderMethod,
  isOurs,
  isToolsFolder,
  largestFile,
  readFileMethod,
  textOf,
} from '@yardstick/server';
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads files for a server that has no disk: the worker of a browser. What it asks for is held to what the server for Node reads. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileMethod, ({ uri }: { readonly uri: string }) => read(Uri.parse(uri, true)));
  client.onRequest(
    findFilesMethod,
    async ({ uri, depth }: { readonly uri: string; readonly depth: 'everywhere' | 'here' }) => {
      const found = await find(Uri.parse(uri, true), depth === 'everywhere');
      return found.map(String);
    },
  );
  client.onRequest(isFolderMethod, ({ uri }: { readonly uri: string }) => isFolder(Uri.parse(uri, true)));
}

/** @returns nothing where there is no such file, or it is none of ours. */
async function read(file: Uri): Promise<string | null> {
  if (!isOurs(file.path)) return null;
  try {
    const { size } = await workspace.fs.stat(file);
    return size > largestFile ? null : textOf(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

async function find(folder: Uri, everywhere: boolean): Promise<Uri[]> {
  let entries: [string, FileType][];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      if (type !== FileType.Directory) return isOurs(name) ? [uri] : [];
      return everywhere && !isToolsFolder(name) ? find(uri, true) : [];
    }),
  );
  return found.flat();
}

/** A link to a folder is a folder and a link, and so none. */
async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    return false;
  }
}
