/*
 * Which files are read, and how: the same whoever reads them, the server for Node or the client of a server that has no disk.
 */

export const configName = 'yardstick.json';

/** Far above anything real; below what would bring the machine down. In bytes. */
export const largestFile = 16 * 1024 * 1024;

/** Whether a file is read at all, by how its path ends, whatever a `use` line says. */
export function isOurs(path: string): boolean {
  return path.endsWith('.yardstick') || path.endsWith('.inspection') || path.endsWith(configName);
}

/** Whether no author's source is ever kept in a folder of that name: what tools keep for themselves is hidden, or packages. */
export function isToolsFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** The text of a file as editors read it: in UTF-8, but for one that says by its first two bytes that it is in UTF-16. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isSmallFirst = first === 0xff && second === 0xfe;
  const isLargeFirst = first === 0xfe && second === 0xff;
  return new TextDecoder(isSmallFirst ? 'utf-16le' : isLargeFirst ? 'utf-16be' : 'utf-8').decode(bytes);
}
