import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
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
    // To read from a pipe or a device would be to wait for it.
    if (!statSync(uri.fsPath).isFile()) throw new Error(`${uri.fsPath} is not a file.`);
    return textOf(readFileSync(uri.fsPath), uri.fsPath);
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    return readdirSync(uri.fsPath, { withFileTypes: true }).map((entry) => nodeOf(entry, uri));
  }

  stat(uri: URI): Promise<FileSystemNode> {
    return settled(() => this.statSync(uri));
  }

  exists(uri: URI): Promise<boolean> {
    return settled(() => this.existsSync(uri));
  }

  readBinary(uri: URI): Promise<Uint8Array> {
    return settled(() => this.readBinarySync(uri));
  }

  readFile(uri: URI): Promise<string> {
    return settled(() => this.readFileSync(uri));
  }

  readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return settled(() => this.readDirectorySync(uri));
  }
}

/** A command has nothing to do while a file is read, and reading at once saves loading the part of Node that waits. */
async function settled<T>(read: () => T): Promise<T> {
  return Promise.resolve(read());
}

function nodeOf(entry: Dirent, folder: URI): FileSystemNode {
  return {
    isFile: entry.isFile(),
    isDirectory: entry.isDirectory(),
    uri: URI.file(join(folder.fsPath, entry.name)),
  };
}
