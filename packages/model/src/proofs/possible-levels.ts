import { pickedPlace, type Pick } from '../evaluation/pick.js';
import { capOf } from '../evaluation/limits.js';
import type { Framework, Rule } from '../framework.js';
import { edgesOf, type IndexedBanding } from '../indexing/banding.js';
import {
  indexOf,
  named,
  rateableOf,
  type FrameworkIndex,
  type Rateable,
} from '../indexing/framework-index.js';
import { worse, type IndexedLevel } from '../indexing/scale.js';
import { stretchOf } from './bandings.js';
import { percentDomain, valueIn, type Domain } from './domain.js';
import { reachOf } from './reach.js';

/**
 * The levels that the rule of an item, or of the overall, and its limits can give, from the worst. Members are taken to be
 * independent of each other, which they are: no two share a case answer.
 */
export function possibleLevels(framework: Framework, id: string): string[] {
  const index = indexOf(framework);
  return levelsOf(index, rateableOf(index, id)).map(({ name }) => name);
}

const known = new WeakMap<FrameworkIndex, Map<string, readonly IndexedLevel[]>>();

export function levelsOf(index: FrameworkIndex, rateable: Rateable): readonly IndexedLevel[] {
  const memory = known.get(index) ?? new Map<string, readonly IndexedLevel[]>();
  known.set(index, memory);
  const remembered = memory.get(rateable.id);
  if (remembered !== undefined) return remembered;
  // Until it is known it gives nothing: a rule that led back to itself would otherwise never end.
  memory.set(rateable.id, []);
  const levels = limitedLevels(rateable, levelsBeforeLimits(index, rateable));
  memory.set(rateable.id, levels);
  return levels;
}

/** The levels that the rule alone can give, from the worst. */
export function levelsBeforeLimits(index: FrameworkIndex, { rule }: Rateable): readonly IndexedLevel[] {
  switch (rule?.by) {
    case 'inspectors':
      return named(index.scales, rule.scale, 'a scale').levels;
    case 'percentage':
      return percentageLevels(named(index.bandings, rule.banding, 'a banding'));
    case 'lowest':
    case 'highest':
    case 'median':
      return pickedLevels(index, rule);
    case 'sum':
    case 'mean':
    case 'share': {
      const domain = reachOf(index, rule);
      return domain === null ? [] : bandedLevels(named(index.bandings, rule.banding, 'a banding'), domain);
    }
    default:
      return [];
  }
}

/** Hundreds of questions are rated by one banding of percentages, which gives each of them the same. */
const ofPercentages = new WeakMap<IndexedBanding, readonly IndexedLevel[]>();

function percentageLevels(banding: IndexedBanding): readonly IndexedLevel[] {
  let levels = ofPercentages.get(banding);
  if (levels === undefined) {
    levels = bandedLevels(banding, percentDomain(banding.decimals));
    ofPercentages.set(banding, levels);
  }
  return levels;
}

function limitedLevels(rateable: Rateable, levels: readonly IndexedLevel[]): readonly IndexedLevel[] {
  if (levels.length === 0 || rateable.limits.length === 0) return levels;
  const caps = rateable.limits.map((limit) => capOf(rateable, limit));
  const capped = levels.flatMap((level) => caps.map((cap) => worse(level, cap)));
  return inOrder([...levels, ...capped]);
}

function bandedLevels(banding: IndexedBanding, domain: Domain): IndexedLevel[] {
  const reached = banding.bands.filter(({ band }) => valueIn(domain, stretchOf(edgesOf(band))) !== null);
  return inOrder(reached.map(({ level }) => level));
}

type PickRule = Extract<Rule, { readonly by: Pick }>;

function pickedLevels(index: FrameworkIndex, { by, members }: PickRule): IndexedLevel[] {
  const options = members.ids
    .map((id) => levelsOf(index, named(index.byId, id, 'a member')))
    .filter((levels) => levels.length > 0);
  const candidates = inOrder(options.flat());
  if (members.ignoringUnrated) return candidates;
  const place = pickedPlace(by, options.length);
  return candidates.filter((level) => canBePicked(level.rank, options, place));
}

/**
 * Whether the pick can fall on a rank: fewer members than its place below it, and at least so many not above it. A member that
 * can have the rank itself is best put there; one that can only be below or above is put below as far as that is needed.
 */
function canBePicked(rank: number, options: readonly (readonly IndexedLevel[])[], place: number): boolean {
  const rest = options.filter((levels) => levels.every((level) => level.rank !== rank));
  const onlyBelow = rest.filter((levels) => levels.every((level) => level.rank < rank)).length;
  const onlyAbove = rest.filter((levels) => levels.every((level) => level.rank > rank)).length;
  const onIt = options.length - rest.length;
  const either = rest.length - onlyBelow - onlyAbove;
  const putBelow = Math.max(0, place - onIt - onlyBelow);
  return putBelow <= either && onlyBelow + putBelow < place;
}

function inOrder(levels: readonly IndexedLevel[]): IndexedLevel[] {
  return [...new Set(levels)].sort((a, b) => a.rank - b.rank);
}
