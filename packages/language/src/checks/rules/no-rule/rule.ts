import type { MergedFramework, MergedItem } from '../../../structure/merged-framework.js';
import { itemsWithoutRule } from '../../../structure/missing-rules.js';
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
      for (const items of alike(itemsWithoutRule(merged))) yield findingFor(merged, items);
    }),
  },
});

/** Items of one kind in one domain or section: one default left out leaves them all without a rule. */
function alike(items: readonly MergedItem[]): MergedItem[][] {
  const groups = new Map<string, MergedItem[]>();
  for (const item of items) {
    const key = `${item.kind} ${item.parent ? topOf(item).id : ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function topOf(item: MergedItem): MergedItem {
  return item.parent ? topOf(item.parent) : item;
}

function findingFor(merged: MergedFramework, items: readonly MergedItem[]): Finding {
  const [first] = items as readonly [MergedItem, ...MergedItem[]];
  const plural = memberKindOf(first.kind);
  const around = items.length === 1 ? undefined : commonParent(items);
  const common = {
    property: 'name',
    absence: [
      { from: around?.node ?? first.node },
      { from: first.parent ? topOf(first).node : merged.node, of: plural },
      { from: merged.node, of: plural },
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

/** The nearest item that holds them all. */
function commonParent(items: readonly MergedItem[]): MergedItem | undefined {
  const [first, ...others] = items;
  for (let around = first?.parent; around; around = around.parent) {
    if (others.every((item) => isInside(item, around))) return around;
  }
  return undefined;
}

function isInside(item: MergedItem, around: MergedItem | undefined): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === around) return true;
  return false;
}
