import { isToolsFolder } from './our-files.js';

/**
 * Whether a search of a folder passes by what lies at an address in it.
 *
 * @param isFile whether the last name is that of a file; a folder may be one that is passed by itself
 */
export function isLeftOut(key: string, folder: string, isFile: boolean): boolean {
  const names = key.slice(folder.length + 1).split('/');
  return (isFile ? names.slice(0, -1) : names).some(isToolsFolder);
}
