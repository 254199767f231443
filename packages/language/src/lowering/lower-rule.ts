import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { selectedItems } from '../structure/members.js';
import type { MergedFramework, MergedItem } from '../structure/merged-framework.js';
import { itemKindOf, type RuleInForce } from '../structure/rules.js';
import { bandingNamed, scaleNamed, wordingNamed } from '../structure/scales.js';
import { lowerCondition } from './lower-condition.js';
import { lowerText } from './lower-text.js';
import type { Origins } from './origins.js';
import type { SharedParts } from './shared-parts.js';
import { limitWords, membersWords } from './words.js';

/** What rules need to be lowered: the merged framework, where names come from, and where pieces go. */
export interface RuleContext {
  readonly merged: MergedFramework;
  readonly shared: SharedParts;
  readonly origins: Origins;
}

/** The rule in the model. Nothing where a name in it leads nowhere. */
export function lowerRule(
  context: RuleContext,
  owner: MergedItem | undefined,
  inForce: RuleInForce,
): model.Rule | undefined {
  const rule = lowerBareRule(context, owner, inForce.rule);
  return rule && context.origins.mark(rule, inForce.rule);
}

function lowerBareRule(
  context: RuleContext,
  owner: MergedItem | undefined,
  rule: ast.Rule,
): model.Rule | undefined {
  const { merged, shared } = context;
  if (ast.isInspectorsRule(rule)) {
    const scale = shared.scale(scaleNamed(merged, rule.scale));
    return scale ? { by: 'inspectors', scale } : undefined;
  }
  if (ast.isPickRule(rule)) {
    const members: ast.Members | undefined = rule.members;
    return members && { by: rule.pick, members: lowerMembers(context, owner, members) };
  }
  if (ast.isBandingRule(rule)) {
    const banding = shared.banding(bandingNamed(merged, rule.banding));
    if (!banding) return undefined;
    if (!rule.aggregate) return { by: 'percentage', banding };
    return (
      rule.members && { by: rule.aggregate, banding, members: lowerMembers(context, owner, rule.members) }
    );
  }
  if (ast.isDescribedRule(rule)) {
    const wording = shared.wording(wordingNamed(merged, rule.wording));
    return wording ? { by: 'wording', wording } : undefined;
  }
  return { by: 'notRated', because: lowerText(rule.reason) ?? { text: '' } };
}

function lowerMembers(
  context: RuleContext,
  owner: MergedItem | undefined,
  members: ast.Members,
): model.Members {
  return context.origins.mark<model.Members>(
    {
      kind: itemKindOf(members.kind),
      ids: selectedItems(context.merged, owner, members).map((item) => item.id),
      ignoringUnrated: members.ignoringUnrated,
      words: membersWords(members),
    },
    members,
  );
}

/** The limits that could be made out. */
export function lowerLimits(context: RuleContext, limits: readonly ast.Limit[]): model.Limit[] {
  const lowered: model.Limit[] = [];
  for (const limit of limits) {
    const when = lowerCondition(context.merged, limit.condition);
    const level = limit.level?.ref;
    if (!when || !level) continue;
    lowered.push(
      context.origins.mark<model.Limit>({ atMost: level.name, when, words: limitWords(limit) }, limit),
    );
  }
  return lowered;
}
