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
      for (const { parent, numbered } of siblingsIn(merged)) {
        if (parent?.node.name && parent.number !== parent.node.name) yield wrongParent(parent, numbered);
        for (const entry of numbered) if (parent && isOutside(entry, parent)) yield wrongChild(entry, parent);
      }
    }),
  },
});

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
