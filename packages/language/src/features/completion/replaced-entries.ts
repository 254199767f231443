import { GrammarUtils, type AstNode } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { inSnippet } from '../workspace-edit.js';
import type { Continuation } from './continuations.js';
import type { Entry } from './entry.js';
import type { Request } from './request.js';
import { declarationsOf } from './revised-places.js';

/** After `replace banding` and the like: what the base has, written out so that the author changes it. */
export function replacedEntries(request: Request, { rule, role }: Continuation): Entry[] {
  const { merged, cursor, document } = request;
  if (role !== 'name' || cursor.member[0]?.image !== 'replace' || !merged?.base) return [];
  const text = document.textDocument.getText();
  const rest = /^[^\r\n]*/.exec(text.slice(cursor.offset))?.[0] ?? '';
  const declared = declarationsOf(merged.base, rule) ?? new Map<string, AstNode>();
  return [...declared].map(([name, node]) => ({
    label: name,
    kind: CompletionItemKind.Reference,
    // Where something stands behind it already, only the name is missing.
    insert: inSnippet(rest.trim() === '' ? asWritten(node) : name),
    detail: request.words.completion.asIn(merged.base?.node.name ?? ''),
    order: 'first',
  }));
}

/** From its name to its end, as a block that an editor indents. */
function asWritten({ $cstNode: place }: AstNode): string {
  const name = GrammarUtils.findNodeForProperty(place, 'name');
  if (!place || !name) return '';
  const own = ' '.repeat(place.range.start.character);
  return place.text
    .slice(name.offset - place.offset)
    .replaceAll('\r\n', '\n')
    .replaceAll(`\n${own}`, '\n')
    .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
