import { workspace } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';
import { languages } from '../languages.js';

/** Where authors keep their files: on disk, not saved yet, or where an editor in a browser reads them from. */
const usualSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/**
 * What the server is told of: the two languages, where they are edited. Earlier versions that are shown for comparison are left out: they
 * stand alone, and all that they use would seem to be missing.
 */
export function servedDocuments(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set([...usualSchemes, ...folders.map(({ uri }) => uri.scheme)]);
  return languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}
