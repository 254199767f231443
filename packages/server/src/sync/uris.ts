import { URI, UriUtils } from 'langium';
import { configName } from '../workspace/our-files.js';

/** The address that a client wrote, or nothing where it is none. Spelt in one way: clients escape drive letters and spaces differently. */
export function readUri(written: unknown): URI | undefined {
  if (typeof written !== 'string' || written === '') return undefined;
  try {
    return URI.parse(written, true);
  } catch {
    return undefined;
  }
}

export function isConfig(uri: URI): boolean {
  return UriUtils.basename(uri) === configName;
}

export function isSourceFile(uri: URI): boolean {
  return uri.path.endsWith('.yardstick') || uri.path.endsWith('.inspection');
}

/** A folder's address without a slash at its end, as a key. */
export function folderKey(folder: URI): string {
  return folder.toString().replace(/\/+$/, '');
}

/** Whether a file, or a folder, is the folder of that key or in it. */
export function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}

/** The folders that a file is in, as keys, the nearest first. */
export function foldersAround(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    folders.push(file.slice(0, end));
  return folders;
}
