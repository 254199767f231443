import { AstUtils, type LangiumDocument } from 'langium';
import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { usedDocument } from '../references/use.js';
import { namedAt, nameRange } from './named-at.js';
import { replacedBy } from './same-thing.js';
import { wordAt } from './words-of-text.js';

/**
 * Where what the cursor is on is declared: a name, a number, a level, the framework of an inspection or a revision, the file of a
 * `use` line. From a part that replaces one of the revised framework it leads to the part that was replaced.
 */
export function definition(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  position: Position,
): LocationLink[] {
  const named = namedAt(document, position);
  if (!named) return usedFile(services, document, position);
  const { range, reference, declaration } = named;
  const target = reference ? declaration : (replacedBy(services, declaration) ?? declaration);
  const targetRange = target.$cstNode?.range;
  const targetSelectionRange = nameRange(target);
  if (!targetRange || !targetSelectionRange) return [];
  const targetUri = AstUtils.getDocument(target).uri.toString();
  return [{ originSelectionRange: range, targetUri, targetRange, targetSelectionRange }];
}

function usedFile(
  { shared }: YardstickServices,
  document: LangiumDocument<ast.Document>,
  position: Position,
): LocationLink[] {
  const word = wordAt(document, position);
  const use = word?.astNode;
  if (!word || !ast.isUse(use)) return [];
  const used = usedDocument(shared, use);
  if (!used) return [];
  const targetUri = AstUtils.getDocument(used).uri.toString();
  return [
    {
      originSelectionRange: word.range,
      targetUri,
      targetRange: startOfFile,
      targetSelectionRange: startOfFile,
    },
  ];
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
