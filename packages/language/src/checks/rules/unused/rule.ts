import { AstUtils, type AstNode, type Reference } from 'langium';
import * as ast from '../../../generated/ast.js';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { limitsIn, testsIn } from '../../../structure/conditions.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { itemsWithoutRule } from '../../../structure/missing-rules.js';
import { isOfCases, ratingStructure } from '../../../structure/rating-structure.js';
import { samplesAround } from '../../../structure/scales.js';
import { misfitInLimit } from '../../../structure/test-fit.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const unused = defineCheck({
  code: 'unused',
  category: 'rules',
  severity: 'warning',
  summary: 'A framework declares a scale, banding, wording, cases or check, and nothing uses it.',
  at: { Framework: onFramework(findUnused) },
});

type Declared = ast.Scale | ast.Banding | ast.Wording | ast.Cases | ast.Check;

function* findUnused({ merged }: LoweredFramework): Generator<Finding> {
  const used = usedNames(merged);
  const unread = new Set([...unreadKinds(merged), ...missedKinds(merged)]);
  const kinds = [merged.scales, merged.bandings, merged.wordings, merged.cases, merged.checks];
  for (const declarations of kinds) {
    for (const node of declarations.values()) {
      if (!node.name || used.has(keyOf(node)) || unread.has(node.$type)) continue;
      // What replaces nothing is reported for that.
      if (ast.isReplacement(node.$container) && !replaces(merged, node)) continue;
      yield {
        node,
        property: 'name',
        message: `Nothing uses the ${node.$type === 'Cases' ? 'cases' : node.$type.toLowerCase()} ${node.name}. ${adviceFor(node)}`,
        tag: 'unnecessary',
        absence: [
          { from: merged.node, of: node.name },
          // A rule or a limit of which words were lost may have used it.
          { from: merged.node, of: 'rated', despiteNames: true },
          { from: merged.node, of: 'when', despiteNames: true },
        ],
      };
    }
  }
}

function replaces({ base }: MergedFramework, { name, $type }: Declared): boolean {
  const kinds = base && [base.scales, base.bandings, base.wordings, base.cases, base.checks];
  return kinds?.some((declarations) => declarations.get(name)?.$type === $type) === true;
}

function adviceFor(node: Declared): string {
  const use = {
    Scale: 'Rate something on it',
    Banding: 'Rate something by it',
    Wording: 'Describe something by it',
    Cases: 'Sample them with "samples"',
    Check: 'Test it in a limit',
  } as const;
  return `${use[node.$type]}, or remove ${node.$type === 'Cases' ? 'them' : 'it'}.`;
}

function keyOf(node: Declared): string {
  return `${node.$type} ${node.name}`;
}

function usedNames(merged: MergedFramework): Set<string> {
  const used = new Set<string>();
  const use = (type: Declared['$type'], reference: Reference | undefined): void => {
    if (reference) used.add(`${type} ${reference.$refText}`);
  };
  for (const banding of merged.bandings.values()) use('Scale', banding.scale);
  for (const { item } of ratingStructure(merged).items) use('Cases', item?.node.samples);
  // A default that rules nothing is reported itself; what it names is used as far as it goes.
  for (const written of rulesWrittenIn(merged)) {
    const rule: ast.Rule | undefined = written.rule;
    if (ast.isInspectorsRule(rule)) use('Scale', rule.scale);
    else if (ast.isBandingRule(rule)) use('Banding', rule.banding);
    else if (ast.isDescribedRule(rule)) use('Wording', rule.wording);
  }
  for (const { limit } of limitsIn(merged)) {
    for (const test of testsIn(limit.condition)) if (ast.isSubjectTest(test)) use('Check', test.subject);
  }
  return used;
}

function* rulesWrittenIn(merged: MergedFramework): Generator<ast.OwnRule | ast.DefaultRule | ast.Overall> {
  if (merged.overall) yield merged.overall;
  yield* merged.defaults.values();
  for (const { item } of ratingStructure(merged).items) {
    for (const member of item?.node.members ?? []) {
      if (ast.isOwnRule(member) || ast.isDefaultRule(member)) yield member;
    }
  }
}

/** The kinds of which some name leads nowhere: it may have been meant for what seems unused. */
function unreadKinds(merged: MergedFramework): Set<string> {
  const kinds = new Set<string>();
  for (let framework: MergedFramework | undefined = merged; framework; framework = framework.base) {
    const node: AstNode = framework.node;
    for (const { error } of AstUtils.getDocument(node).references) {
      if (!error) continue;
      const { container, property } = error.info;
      if (property === 'subject') kinds.add(ast.Check.$type);
      else kinds.add(typeNamed(container, property));
    }
  }
  return kinds;
}

/** The kinds that would be used by what is missing, which is reported itself. */
function missedKinds(merged: MergedFramework): string[] {
  const kinds: string[] = [];
  const isMistested = limitsIn(merged).some(({ limit }) =>
    [...testsIn(limit.condition)].some((test) => misfitInLimit(merged, test)?.property === 'subject'),
  );
  if (!merged.overall || isMistested) kinds.push(ast.Check.$type);
  if (!merged.overall || itemsWithoutRule(merged).length > 0) {
    kinds.push(ast.Scale.$type, ast.Banding.$type, ast.Wording.$type);
  }
  const lacksSample = ratingStructure(merged).items.some(
    ({ item, inForce }) => item && isOfCases(inForce?.rule) && !samplesAround(item),
  );
  if (lacksSample) kinds.push(ast.Cases.$type);
  return kinds;
}

function typeNamed(container: AstNode, property: string): string {
  if (property === 'scale') return ast.Scale.$type;
  if (property === 'banding') return ast.Banding.$type;
  if (property === 'wording') return ast.Wording.$type;
  return property === 'samples' || (property === 'cases' && ast.isSampleSize(container))
    ? ast.Cases.$type
    : '';
}
