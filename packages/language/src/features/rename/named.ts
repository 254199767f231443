import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.js';
import type { Named as Noun } from '../words/names.js';

/** Whatever has a name of its own and is no item. */
export type Named =
  | ast.Scale
  | ast.Level
  | ast.Banding
  | ast.Wording
  | ast.Cases
  | ast.CaseField
  | ast.Check
  | ast.Statistic
  | ast.Framework
  | ast.Inspection;

/** What each is called: see the words of names. */
export const nouns = {
  Scale: 'scale',
  Level: 'level',
  Banding: 'banding',
  Wording: 'wording',
  Cases: 'cases',
  CaseField: 'field',
  Check: 'check',
  Statistic: 'statistic',
  Framework: 'framework',
  Inspection: 'inspection',
} as const satisfies Record<Named['$type'], Noun>;

export function isNamed(node: AstNode): node is Named {
  return Object.hasOwn(nouns, node.$type);
}
