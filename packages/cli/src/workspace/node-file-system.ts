import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI, type FileSystemNode, type FileSystemProvider } from 'langium';
import { textOf } from '../files/read-file.js';

/** How Langium reads files that a `use` line names: strictly as UTF-8, so that a broken one is not half read. */
export class NodeFileSystem implements FileSystemProvider {
  statSync(uri: URI): FileSystemNode {
    const stat = statSync(uri.fsPath);
    return { isFile: stat.isFile(), isDirectory: stat.isDirectory(), uri };
  }

  existsSync(uri: URI): boolean {
    return existsSync(uri.fsPath);
  }

  readBinarySync(uri: URI): Uint8Array {
    return readFileSync(uri.fsPath);
  }

  readFileSync(uri: URI): string {
    return textOf(readFileSync(uri.fsPath), uri.fsPath);
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    return readdirSync(uri.fsPath, { withFileTypes: true }).map((entry) => nodeOf(entry, uri));
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const found = await stat(uri.fsPath);
    return { isFile: found.isFile(), isDirectory: found.isDirectory(), uri };
  }

  exists(uri: URI): Promise<boolean> {
    return Promise.resolve(this.existsSync(uri));
  }

  readBinary(uri: URI): Promise<Uint8Array> {
    return readFile(uri.fsPath);
  }

  async readFile(uri: URI): Promise<string> {
    return textOf(await readFile(uri.fsPath), uri.fsPath);
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const entries = await readdir(uri.fsPath, { withFileTypes: true });
    return entries.map((entry) => nodeOf(entry, uri));
  }
}

function nodeOf(entry: Dirent, folder: URI): FileSystemNode {
  return {
    isFile: entry.isFile(),
    isDirectory: entry.isDirectory(),
    uri: URI.file(join(folder.fsPath, entry.name)),
  };
}
