/*
 * What a server that has no disk to look at asks its client, beyond the protocol. Apart from who asks, so that a client does not bring
 * the server with it.
 */

/** `{ uri }` gives the text of a file, or null where there is none. */
export const readFileMethod = 'yardstick/readFile';

/** `{ uri, depth }` gives the addresses of the sources and yardstick.json files in a folder: see `ServerHost.find`. */
export const findFilesMethod = 'yardstick/findFiles';

/** `{ uri }`: whether there is a folder, and no link to one. */
export const isFolderMethod = 'yardstick/isFolder';
