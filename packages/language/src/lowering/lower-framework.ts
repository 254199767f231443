import {
  withDigest,
  type Framework,
  type Discretion,
  type Ground,
  type Limit,
  type Rule,
} from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { selectedItems } from '../structure/members.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import { itemKindOf, overallRule } from '../structure/rules.js';
import { lowerItem } from './lower-item.js';
import { lowerLimits, lowerRule, type RuleContext } from './lower-rule.js';
import { lowerText, optionalText } from './lower-text.js';
import { Origins } from './origins.js';
import { SharedParts } from './shared-parts.js';

export interface LoweredFramework {
  readonly merged: MergedFramework;
  /**
   * The model. From a text with errors it holds what could be made out: fit for checks, not for rating. Its digest is worked
   * out when first asked for, because checks run at every key and never ask.
   */
  readonly framework: Framework;
  /** False where the overall rule could not be made out; the framework then says that it is not rated. */
  readonly hasOverall: boolean;
  readonly origins: Origins;
}

/** A syntax tree becomes a framework model: names resolved, defaults handed down, revisions applied. Never throws. */
export function lowerFramework(merged: MergedFramework): LoweredFramework {
  const origins = new Origins();
  const shared = new SharedParts(merged, origins);
  const context: RuleContext = { merged, shared, origins };
  const { node } = merged;

  const items = merged.items.map((item) => lowerItem(context, item, undefined));
  const overall = lowerOverall(context);
  const version = merged.version?.number ?? merged.effective?.from;
  const withoutDigest: Omit<Framework, 'digest'> = {
    name: node.name ?? '',
    ...optionalText('title', node.title ?? merged.base?.node.title),
    ...(version !== undefined && { version }),
    ...optionalText('publisher', merged.publisher?.text),
    ...optionalText('source', merged.source?.text),
    ...lowerEffective(merged.effective),
    ...(merged.base && { revises: merged.base.node.name }),
    scales: shared.scales,
    bandings: shared.bandings,
    wordings: shared.wordings,
    samples: shared.samples,
    checks: [...merged.checks.values()].map((check) =>
      origins.mark({ name: check.name, title: lowerText(check.title) ?? { text: '' } }, check),
    ),
    statistics: [...merged.statistics.values()].map((statistic) =>
      origins.mark(
        {
          name: statistic.name,
          title: lowerText(statistic.title) ?? { text: '' },
          unit: statistic.unit ?? 'number',
          ...(statistic.target && { target: statistic.target.value }),
          ...optionalText('note', statistic.note),
        },
        statistic,
      ),
    ),
    discretions: [...merged.discretions.values()].map((discretion) => lowerDiscretion(context, discretion)),
    noteHeadings: [...merged.noteHeadings.values()].map((notes) => ({
      kind: itemKindOf(notes.members),
      headings: notes.headings.map(lowerText).filter((heading) => heading !== undefined),
    })),
    items,
    overall: overall ?? { rule: { by: 'notRated', because: { text: '' } }, limits: [] },
  };
  return { merged, framework: digestWhenAsked(withoutDigest), hasOverall: overall !== undefined, origins };
}

function digestWhenAsked(framework: Omit<Framework, 'digest'>): Framework {
  let signed: Framework | undefined;
  return Object.defineProperty({ ...framework, digest: '' }, 'digest', {
    enumerable: true,
    get: () => (signed ??= withDigest(framework)).digest,
  });
}

function lowerOverall(context: RuleContext): { rule: Rule; limits: Limit[] } | undefined {
  const inForce = overallRule(context.merged);
  const rule = inForce && lowerRule(context, undefined, inForce);
  return rule && { rule, limits: lowerLimits(context, inForce.limits) };
}

function lowerEffective(effective: ast.Effective | undefined): Partial<Pick<Framework, 'effective'>> {
  if (!effective?.from) return {};
  return { effective: { from: effective.from, ...(effective.to !== undefined && { to: effective.to }) } };
}

function lowerDiscretion({ merged, origins }: RuleContext, discretion: ast.Discretion): Discretion {
  return origins.mark<Discretion>(
    {
      title: lowerText(discretion.title) ?? { text: '' },
      overall: discretion.overall,
      ids: discretion.members
        ? selectedItems(merged, undefined, discretion.members).map((item) => item.id)
        : [],
      levels: discretion.levels ?? 0,
      grounds: discretion.grounds.map(lowerGround),
    },
    discretion,
  );
}

function lowerGround(ground: ast.Ground): Ground {
  if (ast.isNearBoundary(ground)) return { ground: 'nearBoundary', points: ground.points };
  if (ast.isCasesChange(ground)) return { ground: 'casesChange', cases: ground.cases ?? 1 };
  return { ground: 'fewCases', cases: ground.cases };
}
