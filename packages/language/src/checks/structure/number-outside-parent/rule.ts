import type { AstNode } from 'langium';
import { orderOf } from '../../../structure/number-order.js';
import {
  isOutside,
  kindOf,
  numberedName,
  siblingsIn,
  type Numbered,
  type Siblings,
} from '../../../structure/numbered.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const numberOutsideParent = defineCheck({
  code: 'number-outside-parent',
  category: 'structure',
  severity: 'error',
  summary: 'A number does not start with the number of what it stands in.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const disputed = disputedIn(siblingsIn(merged));
      for (const { parent, numbered } of siblingsIn(merged)) {
        if (parent?.node.name && parent.number !== parent.node.name) yield wrongParent(parent, numbered);
        // Under a number that is wrong itself, nothing can be right.
        if (!parent || disputed.has(parent.node)) continue;
        for (const entry of numbered) if (isOutside(entry, parent)) yield wrongChild(entry, parent);
      }
    }),
  },
});

/** What is out of place or out of order, or has the number of another. */
function disputedIn(groups: readonly Siblings[]): ReadonlySet<AstNode> {
  const disputed = new Set<AstNode>();
  const first = new Map<string, AstNode>();
  for (const siblings of groups) {
    for (const { moved } of orderOf(siblings).outOfOrder) disputed.add(moved.node);
    for (const entry of siblings.numbered) {
      if (isOutside(entry, siblings.parent)) disputed.add(entry.node);
      const other = first.get(entry.number);
      if (other) disputed.add(other).add(entry.node);
      else first.set(entry.number, entry.node);
    }
  }
  return disputed;
}

function wrongParent({ node, number }: Numbered, inside: readonly Numbered[]): Finding {
  const [first, last] = [inside[0]?.number ?? '', inside.at(-1)?.number ?? ''];
  return {
    node,
    property: 'name',
    message: `This ${kindOf(node)} is numbered ${node.name} and holds ${first} to ${last}. Is it ${number}?`,
    data: { number },
  };
}

function wrongChild(entry: Numbered, parent: NonNullable<Siblings['parent']>): Finding {
  const kind = kindOf(entry.node);
  return {
    node: entry.node,
    property: 'name',
    message: `${entry.number} stands inside ${numberedName(parent)}, so it should start with "${parent.number}.". Move this ${kind} or change its number.`,
    related: [
      { node: parent.node, property: 'name', message: `It stands inside this ${kindOf(parent.node)}.` },
    ],
    data: { parent: parent.number },
  };
}
