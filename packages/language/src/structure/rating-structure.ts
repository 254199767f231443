import {
  isBandingRule,
  isDescribedRule,
  isInspectorsRule,
  isPickRule,
  type BandingRule,
  type DefaultRule,
  type DescribedRule,
  type MemberKind,
  type Members,
  type Rule,
  type Scale,
} from '../generated/ast.js';
import { itemMembers } from './item-members.js';
import { selectedItems } from './members.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { itemKindOf, memberKindOf, overallRule, type RuleInForce } from './rules.js';
import { bandingNamed, scaleNamed } from './scales.js';

/** Something that can have a rating, an item or the overall, with the rule in force for it. */
export interface Ruled {
  /** Absent: the overall. */
  readonly item: MergedItem | undefined;
  /** Absent: nothing says how it is rated. */
  readonly inForce: RuleInForce | undefined;
  /** What its rule picks from or adds up; empty for the other rules. */
  readonly members: readonly Ruled[];
  /** The scale of its rating. Absent: it has no rating, or a name leads nowhere. */
  readonly scale: Scale | undefined;
}

/** Who is rated how, and by whose ratings: worked out once for a merged framework, in one pass. */
export interface RatingStructure {
  readonly overall: Ruled;
  /** Every item in published order, each before what is inside it. */
  readonly items: readonly Ruled[];
  readonly of: (item: MergedItem) => Ruled;
  /** Each line that says a rule, with all that it rules, in published order; the overall last. */
  readonly written: ReadonlyMap<RuleInForce['written'], readonly Ruled[]>;
}

const made = new WeakMap<MergedFramework, RatingStructure>();

export function ratingStructure(merged: MergedFramework): RatingStructure {
  let structure = made.get(merged);
  if (!structure) {
    structure = build(merged);
    made.set(merged, structure);
  }
  return structure;
}

/** The members that a rule names, as written. */
export function membersOf(rule: Rule | undefined): Members | undefined {
  return isPickRule(rule) || isBandingRule(rule) ? rule.members : undefined;
}

/** A rule that needs sampled cases: it bands or words the share of them that was answered yes. */
export function isOfCases(rule: Rule | undefined): rule is BandingRule | DescribedRule {
  return isDescribedRule(rule) || (isBandingRule(rule) && !rule.aggregate);
}

function build(merged: MergedFramework): RatingStructure {
  const byItem = new Map<MergedItem, Ruled>();
  const of = (item: MergedItem): Ruled => {
    const ruled = byItem.get(item);
    if (!ruled) throw new RangeError('The item is not of this framework.');
    return ruled;
  };
  const visit = (item: MergedItem, around: ReadonlyMap<MemberKind, DefaultRule>): void => {
    const inForce = ruleInForce(item, around);
    byItem.set(item, new LazilyRuled(merged, of, item, inForce));
    const inside = withDefaultsOf(item, around);
    for (const child of item.children) visit(child, inside);
  };
  for (const item of merged.items) visit(item, merged.defaults);
  const overall = new LazilyRuled(merged, of, undefined, overallRule(merged));
  const items = [...byItem.values()];
  const written = new Map<RuleInForce['written'], Ruled[]>();
  for (const ruled of [...items, overall]) {
    if (!ruled.inForce) continue;
    const others = written.get(ruled.inForce.written);
    if (others) others.push(ruled);
    else written.set(ruled.inForce.written, [ruled]);
  }
  return { overall, items, of, written };
}

/** What needs the items around it, worked out when first asked for. */
class LazilyRuled implements Ruled {
  readonly item: MergedItem | undefined;
  readonly inForce: RuleInForce | undefined;
  private readonly merged: MergedFramework;
  private readonly of: (item: MergedItem) => Ruled;
  private keptMembers: readonly Ruled[] | undefined;
  private keptScale: { readonly scale: Scale | undefined } | undefined;

  constructor(
    merged: MergedFramework,
    of: (item: MergedItem) => Ruled,
    item: MergedItem | undefined,
    inForce: RuleInForce | undefined,
  ) {
    this.merged = merged;
    this.of = of;
    this.item = item;
    this.inForce = inForce;
  }

  get members(): readonly Ruled[] {
    const members = membersOf(this.inForce?.rule);
    this.keptMembers ??= members ? selectedItems(this.merged, this.item, members).map(this.of) : [];
    return this.keptMembers;
  }

  get scale(): Scale | undefined {
    this.keptScale ??= { scale: this.findScale() };
    return this.keptScale.scale;
  }

  private findScale(): Scale | undefined {
    const rule = this.inForce?.rule;
    if (isInspectorsRule(rule)) return scaleNamed(this.merged, rule.scale);
    if (isBandingRule(rule)) return scaleNamed(this.merged, bandingNamed(this.merged, rule.banding)?.scale);
    // A pick rates on its members' scale. Members lie inside their owner, so this ends.
    for (const member of this.members) if (member.scale) return member.scale;
    return undefined;
  }
}

function ruleInForce(
  item: MergedItem,
  around: ReadonlyMap<MemberKind, DefaultRule>,
): RuleInForce | undefined {
  const written = itemMembers(item.node).ownRules[0] ?? around.get(memberKindOf(item.kind));
  const rule: Rule | undefined = written?.rule;
  return written && rule ? { rule, limits: written.limits, written } : undefined;
}

/** The first default of a kind in a block counts. */
function withDefaultsOf(
  item: MergedItem,
  around: ReadonlyMap<MemberKind, DefaultRule>,
): ReadonlyMap<MemberKind, DefaultRule> {
  const written = itemMembers(item.node).defaultRules;
  if (written.length === 0) return around;
  const inside = new Map(around);
  for (const rule of written.toReversed()) inside.set(rule.members, rule);
  return inside;
}

/** `standard 2.1` or `the overall`: how a message speaks of what is rated. */
export function nameOf(ruled: Ruled): string {
  return ruled.item ? `${itemKindOf(ruled.item.kind)} ${ruled.item.id}` : 'the overall';
}
