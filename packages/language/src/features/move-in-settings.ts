import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { TextDocument, URI, UriUtils } from 'langium';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { isTooDeep } from '../project/nesting.js';
import type { FileMove } from './file-rename.js';
import type { SettingsText } from './rename/rename-in-settings.js';

/**
 * The `files` of each yardstick.json that say where something is that moves: a file by its path, or the folder that a pattern begins
 * with. Without this the sources would leave the project as they move. What moves out of the project leaves it.
 */
export function moveInSettings(
  moves: readonly FileMove[],
  settings: readonly SettingsText[],
): TextDocumentEdit[] {
  return settings.flatMap(({ uri, text, version }) => {
    const folder = UriUtils.dirname(URI.parse(uri));
    const document = TextDocument.create(uri, 'json', 0, text);
    const edits = patternsIn(text).flatMap(({ value, offset, length }): TextEdit[] => {
      const mended = movedPattern(String(value), folder, moves);
      if (mended === value) return [];
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
      return [{ range, newText: JSON.stringify(mended) }];
    });
    return edits.length > 0 ? [{ textDocument: { uri, version: version ?? null }, edits }] : [];
  });
}

/** Every text under `files`, as far as the settings can be read. */
function patternsIn(text: string): Node[] {
  const tree = isTooDeep(text) ? undefined : parseTree(text);
  const files = (tree && findNodeAtLocation(tree, ['files'])?.children) ?? [];
  return files.filter(({ type }) => type === 'string');
}

function movedPattern(pattern: string, folder: URI, moves: readonly FileMove[]): string {
  const [, before = '', path = ''] = /^(!?(?:\.\/)?)(.*)$/s.exec(pattern) ?? [];
  for (const { oldUri, newUri } of moves) {
    const from = pathIn(folder, oldUri);
    const to = pathIn(folder, newUri);
    if (from === undefined || to === undefined || special.test(to)) continue;
    if (path === from || path.startsWith(`${from}/`)) return `${before}${to}${path.slice(from.length)}`;
  }
  return pattern;
}

/** What means something else in a pattern than it says. */
const special = /[\\*?[\]{}()!]/;

/** The path from the folder of the settings to what lies in it. */
function pathIn(folder: URI, uri: string): string | undefined {
  const path = UriUtils.relative(folder, URI.parse(uri)).replace(/^\.\/|\/$/g, '');
  return path === '' || path.startsWith('..') ? undefined : path;
}
