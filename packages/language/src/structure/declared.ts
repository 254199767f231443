import type { AstNode } from 'langium';
import {
  isAddition,
  isReplacement,
  type Banding,
  type Cases,
  type Check,
  type Framework,
  type Revisable,
  type Scale,
  type Statistic,
  type Wording,
} from '../generated/ast.js';

/** What has a name that the rest of a framework uses. */
export type Declaration = Scale | Banding | Wording | Cases | Check | Statistic;

const nouns = {
  Scale: 'scale',
  Banding: 'banding',
  Wording: 'wording',
  Cases: 'cases',
  Check: 'check',
  Statistic: 'statistic',
} as const satisfies Readonly<Record<Declaration['$type'], string>>;

export function isDeclaration(node: AstNode | undefined): node is Declaration {
  return node !== undefined && Object.hasOwn(nouns, node.$type);
}

/** What an author calls it: the keyword that declares it. */
export function nounOf(declaration: Declaration): (typeof nouns)[Declaration['$type']] {
  return nouns[declaration.$type];
}

/** How a line of a framework says what it holds: plainly, or as a change to the framework it revises. */
export type Manner = 'plain' | 'add' | 'replace';

/** The structural lines of one framework's own text, in order, whatever word stands before them. Half-typed ones are left out. */
export function writtenIn(
  framework: Framework,
): { readonly member: Framework['members'][number] | Revisable; readonly manner: Manner }[] {
  const written: { member: Framework['members'][number] | Revisable; manner: Manner }[] = [];
  for (const line of framework.members) {
    if (isAddition(line) || isReplacement(line)) {
      const member: Revisable | undefined = line.member;
      if (member) written.push({ member, manner: isAddition(line) ? 'add' : 'replace' });
    } else written.push({ member: line, manner: 'plain' });
  }
  return written;
}
