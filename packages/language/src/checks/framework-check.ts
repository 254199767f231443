import type { Framework } from '../generated/ast.js';
import type { LoweredFramework } from '../lowering/lower-framework.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import type { CheckContext, Finding } from './check-rule.js';

/**
 * A check of a whole framework, merged with what it revises. Of what is wrong in a revising framework only that is reported which
 * is not wrong in the base already: the base's own file says so there.
 */
export function onFramework(
  find: (lowered: LoweredFramework) => Iterable<Finding>,
): (node: Framework, context: CheckContext) => void {
  const found = new WeakMap<LoweredFramework, readonly Finding[]>();
  const findingsIn = (node: Framework, context: CheckContext): readonly Finding[] => {
    const lowered = context.framework(node);
    let findings = found.get(lowered);
    if (!findings) {
      findings = isWhole(lowered.merged) ? [...find(lowered)] : [];
      found.set(lowered, findings);
    }
    return findings;
  };
  return (node, context) => {
    const base = context.framework(node).merged.base;
    const known = base ? findingsIn(base.node, context) : [];
    for (const finding of findingsIn(node, context)) {
      if (!known.some((other) => isSame(finding, other))) context.report(finding);
    }
  };
}

/** What an unknown base would have held cannot be known, so nothing can be said of the whole. */
function isWhole({ node, base }: MergedFramework): boolean {
  return base ? isWhole(base) : node.base === undefined;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.node === other.node && one.property === other.property && one.index === other.index;
}
