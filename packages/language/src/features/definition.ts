import { AstUtils, type AstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { usedDocument } from '../references/use.js';
import { namedAt, nameRange } from './named-at.js';
import { quotedText } from './quoted-text.js';
import { replacedBy } from './same-thing.js';
import { wordAt } from './words-of-text.js';

/**
 * Where what the cursor is on is declared: a name, a number, a level, the framework of an inspection or a revision, the file of a
 * `use` line, a text that repeats one of the framework. From a part that replaces one of the revised framework it leads to the part that was replaced.
 */
export function definition(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  position: Position,
): LocationLink[] {
  const word = wordAt(document, position);
  if (!word) return [];
  const named = namedAt(document, position);
  if (named) {
    const { range, reference, declaration } = named;
    return linkTo(reference ? declaration : (replacedBy(services, declaration) ?? declaration), range);
  }
  const quoted = quotedText(services, word);
  return quoted ? linkTo(quoted, word.range) : usedFile(services, word);
}

function linkTo(target: AstNode, originSelectionRange: Range): LocationLink[] {
  const targetRange = target.$cstNode?.range;
  const targetSelectionRange = nameRange(target);
  if (!targetRange || !targetSelectionRange) return [];
  const targetUri = AstUtils.getDocument(target).uri.toString();
  return [{ originSelectionRange, targetUri, targetRange, targetSelectionRange }];
}

function usedFile({ shared }: YardstickServices, { astNode: use, range }: LeafCstNode): LocationLink[] {
  const used = ast.isUse(use) ? usedDocument(shared, use) : undefined;
  if (!used) return [];
  const targetUri = AstUtils.getDocument(used).uri.toString();
  return [
    {
      originSelectionRange: range,
      targetUri,
      targetRange: startOfFile,
      targetSelectionRange: startOfFile,
    },
  ];
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
