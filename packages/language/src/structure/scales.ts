import {
  isBandingRule,
  isInspectorsRule,
  isPickRule,
  type Banding,
  type Cases,
  type Members,
  type Rule,
  type Scale,
  type Wording,
} from '../generated/ast.js';
import type { Reference } from 'langium';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { selectedItems } from './members.js';
import { ruleOf } from './rules.js';

/*
 * Names resolve in the merged framework first: a rule written in the base uses the banding that the revision put in its
 * place. What is not in the framework comes from a used file, where the reference itself leads.
 */

export function scaleNamed(
  merged: MergedFramework,
  reference: Reference<Scale> | undefined,
): Scale | undefined {
  return reference && (merged.scales.get(reference.$refText) ?? reference.ref);
}

export function bandingNamed(
  merged: MergedFramework,
  reference: Reference<Banding> | undefined,
): Banding | undefined {
  return reference && (merged.bandings.get(reference.$refText) ?? reference.ref);
}

export function wordingNamed(
  merged: MergedFramework,
  reference: Reference<Wording> | undefined,
): Wording | undefined {
  return reference && (merged.wordings.get(reference.$refText) ?? reference.ref);
}

export function casesNamed(
  merged: MergedFramework,
  reference: Reference<Cases> | undefined,
): Cases | undefined {
  return reference && (merged.cases.get(reference.$refText) ?? reference.ref);
}

/**
 * The scale on which a rule rates. A pick (lowest, highest, median) rates on its members' scale, so on that of the first
 * member that has one. Nothing for a rule that rates nothing or whose names lead nowhere.
 */
export function scaleOfRule(
  merged: MergedFramework,
  owner: MergedItem | undefined,
  rule: Rule | undefined,
): Scale | undefined {
  if (isInspectorsRule(rule)) return scaleNamed(merged, rule.scale);
  if (isBandingRule(rule)) return scaleNamed(merged, bandingNamed(merged, rule.banding)?.scale);
  // A half-typed rule may not have its members yet.
  const members: Members | undefined = isPickRule(rule) ? rule.members : undefined;
  if (members) {
    for (const member of selectedItems(merged, owner, members)) {
      const scale = scaleOfItem(merged, member);
      if (scale) return scale;
    }
  }
  return undefined;
}

export function scaleOfItem(merged: MergedFramework, item: MergedItem): Scale | undefined {
  return scaleOfRule(merged, item, ruleOf(merged, item)?.rule);
}

/** The sample that an item's percentages come from: its own, or that of the nearest item around it. */
export function sampleOf(merged: MergedFramework, item: MergedItem): Cases | undefined {
  return casesNamed(merged, samplesAround(item));
}

/** What says which cases an item is asked of, whether or not it leads anywhere. */
export function samplesAround(item: MergedItem): Reference<Cases> | undefined {
  for (let around: MergedItem | undefined = item; around; around = around.parent) {
    if (around.node.samples) return around.node.samples;
  }
  return undefined;
}
