import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of its own on the disk, in which paths are written with forward slashes. Names as authors give them, and worse. */
export class Disk {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'yardstick 100% é#')));

  at(path: string): string {
    return join(this.root, path);
  }

  uriOf(path: string): string {
    return path.startsWith('untitled:') ? path : pathToFileURL(this.at(path)).href;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /** A file, or a folder with what is in it. */
  remove(path = ''): void {
    rmSync(this.at(path), { recursive: true, force: true });
  }
}
