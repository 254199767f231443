import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider, type URI } from 'langium';
import type { ServerHost } from '../host.js';

/**
 * How a build reads the files that are not open. What has changed is read before the build, so that a file which went away
 * meanwhile is known to be gone and does not stop the build of the others.
 */
export class SourceFiles extends EmptyFileSystemProvider implements FileSystemProvider {
  private readonly host: ServerHost;
  private readonly waiting = new Map<string, string>();

  constructor(host: ServerHost) {
    super();
    this.host = host;
  }

  /** Reads a file for the next build. @returns whether it is there. */
  async readAhead(uri: URI): Promise<boolean> {
    try {
      this.waiting.set(uri.toString(), await this.host.read(uri));
      return true;
    } catch {
      this.waiting.delete(uri.toString());
      return false;
    }
  }

  /** What was read ahead is not wanted any more. */
  forget(uri: URI): void {
    this.waiting.delete(uri.toString());
  }

  override async readFile(uri?: URI): Promise<string> {
    if (!uri) return super.readFile();
    const key = uri.toString();
    const text = this.waiting.get(key);
    this.waiting.delete(key);
    return text ?? this.host.read(uri);
  }

  override stat(uri: URI): Promise<FileSystemNode> {
    return this.waiting.has(uri.toString())
      ? Promise.resolve({ isFile: true, isDirectory: false, uri })
      : Promise.reject(new Error('There is no such file.'));
  }
}
