import type { AstNode } from 'langium';
import type { CheckContext, CheckRule } from './check-rule.js';

/** What a check looks at in one type of node. */
export interface NodeCheck {
  readonly rule: CheckRule;
  readonly check: (node: AstNode, context: CheckContext) => void;
}

/** The checks by the type of node that they look at, each type's in the order in which they are registered. */
export function checksByType(rules: readonly CheckRule[]): ReadonlyMap<string, readonly NodeCheck[]> {
  const byType = new Map<string, NodeCheck[]>();
  for (const rule of rules) {
    for (const [type, check] of Object.entries(rule.at)) {
      const ofType = byType.get(type) ?? [];
      ofType.push({ rule, check: check as NodeCheck['check'] });
      byType.set(type, ofType);
    }
  }
  return byType;
}
