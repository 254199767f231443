import { isEvidence, isItem, type ItemKind } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { kindOf } from '../../structure/numbered.js';
import type { Family } from './family.js';
import type { Named as Noun } from '../words/names.js';
import { isNamed, nouns, type Named } from './named.js';
import type { Words } from '../words/words.js';
import { refused, type NewNames } from './new-names.js';
import { holderOf } from './taken-names.js';
import type { AstNode } from 'langium';

const namePattern = /^[A-Z][A-Za-z0-9_]*(\.[A-Za-z0-9]+)*$/;

/** Another name for all that the family declares. */
export function renameName(
  services: YardstickServices,
  node: Named,
  family: Family,
  name: string,
  { renaming }: Words,
): NewNames {
  if (!namePattern.test(name)) return refused(renaming.notAName(name));
  const holder = name === node.name ? undefined : holderOf(services, node, family, name);
  const noun = holder && nounFor(holder);
  if (noun) return refused(renaming.taken(name, noun, undefined));
  return { ok: true, names: new Map(family.declarations.map((declaration) => [declaration, name])) };
}

function nounFor(holder: AstNode): ItemKind | Noun | undefined {
  if (isItem(holder) || isEvidence(holder)) return kindOf(holder);
  return isNamed(holder) ? nouns[holder.$type] : undefined;
}
