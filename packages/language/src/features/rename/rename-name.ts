import { isEvidence, isItem } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { kindOf } from '../../structure/numbered.js';
import type { Family } from './family.js';
import { isNamed, nouns, type Named } from './named.js';
import { refused, taken, type NewNames } from './new-names.js';
import { holderOf } from './taken-names.js';
import type { AstNode } from 'langium';

const namePattern = /^[A-Z][A-Za-z0-9_]*(\.[A-Za-z0-9]+)*$/;

/** Another name for all that the family declares. */
export function renameName(services: YardstickServices, node: Named, family: Family, name: string): NewNames {
  if (!namePattern.test(name)) {
    return refused(
      `"${name}" cannot be a name: a name starts with a capital letter and holds only letters, digits and underscores, with no space.`,
    );
  }
  const holder = name === node.name ? undefined : holderOf(services, node, family, name);
  if (holder) return taken(name, nounFor(holder));
  return { ok: true, names: new Map(family.declarations.map((declaration) => [declaration, name])) };
}

function nounFor(holder: AstNode): string {
  if (isItem(holder) || isEvidence(holder)) return kindOf(holder);
  return isNamed(holder) ? nouns[holder.$type] : 'part';
}
