import type { MemberKind } from '../../../generated/ast.js';
import { commonParent, topOf } from '../../../structure/common-parent.js';
import { itemMembers } from '../../../structure/item-members.js';
import type { MergedFramework, MergedItem } from '../../../structure/merged-framework.js';
import { itemsWithoutRule } from '../../../structure/missing-rules.js';
import { ratingStructure } from '../../../structure/rating-structure.js';
import { memberKindOf } from '../../../structure/rules.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { listed } from '../../listed.js';

export const noRule = defineCheck({
  code: 'no-rule',
  category: 'rules',
  severity: 'error',
  summary: 'Nothing says how an item, or the overall, is rated.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      if (!merged.overall && merged.node.name) {
        yield {
          node: merged.node,
          property: 'name',
          message: `Nothing says how ${merged.node.name} is rated overall. Write "overall rated by …", or "overall not rated because …".`,
          absence: { from: merged.node, of: 'overall' },
        };
      }
      const items = itemsWithoutRule(merged).filter((item) => !standsUnderTwoRules(item));
      for (const group of alike(merged, items)) yield findingFor(merged, group);
    }),
  },
});

/** Where a block says twice how it is rated, one of the two was meant for what is inside it. */
function standsUnderTwoRules(item: MergedItem): boolean {
  for (let around = item.parent; around; around = around.parent)
    if (itemMembers(around.node).ownRules.length > 1) return true;
  return false;
}

/**
 * Items of one kind that one default left out leaves without a rule: those in one domain or section, or where the framework has
 * no default for the kind at all, all of them.
 */
function alike(merged: MergedFramework, items: readonly MergedItem[]): MergedItem[][] {
  const withDefault = kindsWithDefault(merged);
  const groups = new Map<string, MergedItem[]>();
  for (const item of items) {
    const hasDefaults = withDefault.has(memberKindOf(item.kind));
    const key = `${item.kind} ${item.parent && hasDefaults ? topOf(item).id : ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function kindsWithDefault(merged: MergedFramework): Set<MemberKind> {
  const inside = ratingStructure(merged).items.flatMap(({ item }) =>
    item ? itemMembers(item.node).defaultRules : [],
  );
  return new Set([...merged.defaults.keys(), ...inside.map(({ members }) => members)]);
}

function findingFor(merged: MergedFramework, items: readonly MergedItem[]): Finding {
  const [first] = items as readonly [MergedItem, ...MergedItem[]];
  const plural = memberKindOf(first.kind);
  const around = items.length === 1 ? undefined : commonParent(items);
  const common = {
    property: 'name',
    absence: [
      { from: around?.node ?? first.node },
      { from: merged.node, of: plural },
      { from: merged.node, of: 'rated', despiteNames: true },
    ],
    data: { kind: first.kind, items: items.map(({ id }) => id) },
  };
  if (items.length === 1) {
    const message = `Nothing says how ${first.kind} ${first.id} is rated. Write "rated by …" or "not rated because …" in it, or "${plural} rated by …" around it.`;
    return { ...common, node: first.node, message };
  }
  const message = `Nothing says how the ${plural} ${listed(items.map(({ id }) => id))} are rated. Write "${plural} rated by …" around them.`;
  return {
    ...common,
    node: around?.node ?? first.node,
    message,
    related: items.map(({ node, kind, id }) => ({
      node,
      property: 'name',
      message: `${kind} ${id} has no rule.`,
    })),
  };
}
