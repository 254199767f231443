import type { MemberKind } from '../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { memberKindOf } from '../../structure/rules.js';
import { sampleOf } from '../../structure/scales.js';

/** Of a framework with more scales, bandings or wordings than this, not all are offered. */
const offeredAtMost = 3;

/**
 * What a rule for items of one kind may say in the framework, the likeliest first: by what is inside them, by the cases that are sampled
 * for them, or by the inspectors.
 */
export function likelyRules(merged: MergedFramework, items: readonly MergedItem[]): string[] {
  const inside = kindInsideAll(merged, items);
  const picked = inside === undefined ? [] : [`rated by lowest of ${inside}`];
  const scales = [...merged.scales.keys()].slice(0, offeredAtMost);
  return [...picked, ...byCases(merged, items), ...scales.map((scale) => `rated by inspectors on ${scale}`)];
}

/** The kind of which every one of the items has some inside that are all rated on one scale. */
function kindInsideAll(merged: MergedFramework, items: readonly MergedItem[]): MemberKind | undefined {
  const kinds = new Set(items.flatMap(({ children }) => children.map(({ kind }) => kind)));
  const { of } = ratingStructure(merged);
  const fitting = [...kinds].find((kind) => {
    const members = items.map(({ children }) => children.filter((child) => child.kind === kind));
    const scales = new Set(members.flat().map((member) => of(member).scale));
    return members.every(({ length }) => length > 0) && scales.size === 1 && !scales.has(undefined);
  });
  return fitting && memberKindOf(fitting);
}

/** What is asked of sampled cases is rated by the share that was answered yes, or described in words. */
function byCases(merged: MergedFramework, items: readonly MergedItem[]): string[] {
  if (!items.every((item) => item.children.length === 0 && sampleOf(merged, item))) return [];
  const bandings = [...merged.bandings.values()].filter(({ measure }) => measure === 'percent');
  return [
    ...bandings.slice(0, offeredAtMost).map(({ name }) => `rated by ${name}`),
    ...[...merged.wordings.keys()].slice(0, offeredAtMost).map((name) => `described by ${name}`),
  ];
}
