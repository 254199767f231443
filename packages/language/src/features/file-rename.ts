import { AstUtils, GrammarUtils, URI, UriUtils, type LangiumDocument } from 'langium';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isDocument, type Use } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { pathToUse, usedUri } from '../references/use.js';
import { moveInSettings } from './move-in-settings.js';
import type { SettingsText } from './rename/rename-in-settings.js';
import { workspaceEdit } from './workspace-edit.js';

/** A file or folder that an editor is about to move. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * Mends what a move would break: the `use` lines that lead to what moves, those of files that move, and the `files` of settings.
 *
 * @param settings of the projects that are open
 */
export function fileRename(
  { shared }: YardstickServices,
  moves: readonly FileMove[],
  settings: readonly SettingsText[] = [],
): WorkspaceEdit {
  const changes = new Map<LangiumDocument, TextEdit[]>();
  for (const document of shared.workspace.LangiumDocuments.all) {
    const tree = document.parseResult.value;
    if (!isDocument(tree)) continue;
    const edits = tree.uses.map((use) => mended(use, moves)).filter((edit) => edit !== undefined);
    if (edits.length > 0) changes.set(document, edits);
  }
  const { documentChanges = [], ...edit } = workspaceEdit(changes);
  return { ...edit, documentChanges: [...documentChanges, ...moveInSettings(moves, settings)] };
}

function mended(use: Use, moves: readonly FileMove[]): TextEdit | undefined {
  const target = usedUri(use);
  const range = GrammarUtils.findNodeForProperty(use.$cstNode, 'path')?.range;
  const from = AstUtils.getDocument(use).uri;
  if (!target || !range) return undefined;
  const [newTarget, newFrom] = [moved(target, moves), moved(from, moves)];
  if (UriUtils.equals(newTarget, target) && UriUtils.equals(newFrom, from)) return undefined;
  const path = pathToUse(newFrom, newTarget);
  // What leads the same way from the new place is left as it is written.
  if (UriUtils.equals(UriUtils.resolvePath(UriUtils.dirname(newFrom), use.path), newTarget)) return undefined;
  return { range, newText: `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` };
}

function moved(uri: URI, moves: readonly FileMove[]): URI {
  const address = uri.toString();
  for (const { oldUri, newUri } of moves) {
    // An editor may write an address in another way, such as a colon as %3A.
    const [from, to] = [URI.parse(oldUri).toString(), URI.parse(newUri).toString()];
    if (address === from) return URI.parse(to);
    const folder = `${from.replace(/\/$/, '')}/`;
    if (address.startsWith(folder))
      return URI.parse(`${to.replace(/\/$/, '')}/${address.slice(folder.length)}`);
  }
  return uri;
}
