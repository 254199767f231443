import type { DefaultRule, ItemKind, Limit, MemberKind, Overall, OwnRule, Rule } from '../generated/ast.js';
import { itemMembers } from './item-members.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';

/** A rule in force and the line that says it: the item's own, or the nearest default around it. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly limits: readonly Limit[];
  readonly written: OwnRule | DefaultRule | Overall;
}

const pluralOf: Readonly<Record<ItemKind, MemberKind>> = {
  domain: 'domains',
  section: 'sections',
  area: 'areas',
  standard: 'standards',
  judgement: 'judgements',
  question: 'questions',
  criterion: 'criteria',
};

const singularOf = new Map<string, ItemKind>(
  Object.entries(pluralOf).map(([singular, plural]) => [plural, singular as ItemKind]),
);

/** `question` → `questions`, `criterion` → `criteria`. */
export function memberKindOf(kind: ItemKind): MemberKind {
  return pluralOf[kind];
}

/** `questions` → `question`, `criteria` → `criterion`. A singular is returned as it is. */
export function itemKindOf(kind: MemberKind | ItemKind): ItemKind {
  return singularOf.get(kind) ?? (kind as ItemKind);
}

/** The rule of an item. Nothing: no line gives it one, so it only groups what is inside it. */
export function ruleOf(merged: MergedFramework, item: MergedItem): RuleInForce | undefined {
  const [own] = itemMembers(item.node).ownRules;
  if (own) return inForce(own);
  const plural = memberKindOf(item.kind);
  for (let around = item.parent; around; around = around.parent) {
    const written = itemMembers(around.node).defaultRules.find((rule) => rule.members === plural);
    if (written) return inForce(written);
  }
  return inForce(merged.defaults.get(plural));
}

export function overallRule(merged: MergedFramework): RuleInForce | undefined {
  return inForce(merged.overall);
}

/** A half-typed line may not have its rule yet. */
function inForce(written: OwnRule | DefaultRule | Overall | undefined): RuleInForce | undefined {
  const rule: Rule | undefined = written?.rule;
  return written && rule ? { rule, limits: written.limits, written } : undefined;
}
