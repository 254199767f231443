import { exactDecimal } from '../arithmetic/decimal.js';
import { ONE, type Rational } from '../arithmetic/rational.js';
import type {
  Check,
  Discretion,
  Framework,
  Item,
  ItemKind,
  Limit,
  Rule,
  Sample,
  Statistic,
  Wording,
} from '../framework.js';
import { indexBanding, type IndexedBanding } from './banding.js';
import { indexScale, type IndexedScale } from './scale.js';

/** What can have a rating: an item, or the overall. */
export interface Rateable {
  /** An item id, or `overall`, which is no item id: those start with a capital or a digit. */
  readonly id: string;
  readonly kind: ItemKind | 'overall';
  readonly rule: Rule | null;
  readonly limits: readonly Limit[];
  readonly weight: Rational;
  /** The ids of the members of its rule; none for a rule that looks at no others. */
  readonly members: ReadonlySet<string>;
  /** The scale of its rating; `null` where its rule gives none. */
  readonly scale: IndexedScale | null;
}

export interface IndexedItem extends Rateable {
  readonly kind: ItemKind;
  readonly item: Item;
  readonly parent: IndexedItem | null;
}

/** A framework with everything found by name, made once for each framework object. */
export interface FrameworkIndex {
  readonly framework: Framework;
  /** All items in published order: each before what is inside it. */
  readonly items: readonly IndexedItem[];
  readonly byId: ReadonlyMap<string, IndexedItem>;
  readonly overall: Rateable;
  readonly scales: ReadonlyMap<string, IndexedScale>;
  readonly bandings: ReadonlyMap<string, IndexedBanding>;
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly samples: ReadonlyMap<string, Sample>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  /** The discretions that cover an item or the overall, in the order declared. */
  readonly discretions: ReadonlyMap<string, readonly Discretion[]>;
}

const made = new WeakMap<Framework, FrameworkIndex>();

/**
 * The index of a framework. Models are immutable, so it is made once and kept as long as the framework is.
 *
 * @throws RangeError where a name in the framework leads nowhere, which no framework that passed its checks has.
 */
export function indexOf(framework: Framework): FrameworkIndex {
  const known = made.get(framework);
  if (known !== undefined) return known;
  const index = indexFramework(framework);
  made.set(framework, index);
  return index;
}

function indexFramework(framework: Framework): FrameworkIndex {
  const scales = new Map(framework.scales.map((scale) => [scale.name, indexScale(scale)]));
  const bandings = new Map(
    framework.bandings.map((banding) => [
      banding.name,
      indexBanding(banding, named(scales, banding.scale, `the scale of ${banding.name}`)),
    ]),
  );
  const flat = new Map(flatten(framework.items).map((entry) => [entry.item.id, entry]));
  const scaleOf = scaleFinder(flat, scales, bandings);
  const byId = new Map<string, IndexedItem>();
  for (const { item, parent } of flat.values()) {
    const { id, kind, rule, limits } = item;
    const weight = exactDecimal(item.weight);
    const around = parent === null ? null : (byId.get(parent) ?? null);
    byId.set(id, {
      id,
      kind,
      rule,
      limits,
      weight,
      members: membersOf(rule),
      scale: scaleOf(rule),
      item,
      parent: around,
    });
  }
  const { rule, limits } = framework.overall;
  return {
    framework,
    items: [...byId.values()],
    byId,
    overall: {
      id: 'overall',
      kind: 'overall',
      rule,
      limits,
      weight: ONE,
      members: membersOf(rule),
      scale: scaleOf(rule),
    },
    scales,
    bandings,
    wordings: new Map(framework.wordings.map((wording) => [wording.name, wording])),
    samples: new Map(framework.samples.map((sample) => [sample.name, sample])),
    checks: new Map(framework.checks.map((check) => [check.name, check])),
    statistics: new Map(framework.statistics.map((statistic) => [statistic.name, statistic])),
    discretions: indexDiscretions(framework.discretions),
  };
}

/** @throws RangeError where nothing has the name. */
export function named<Value>(from: ReadonlyMap<string, Value>, name: string, what: string): Value {
  const found = from.get(name);
  if (found === undefined)
    throw new RangeError(`The framework names ${name} as ${what}, and has no such thing.`);
  return found;
}

/** An item by its id, or the overall. */
export function rateableOf(index: FrameworkIndex, id: string): Rateable {
  return id === 'overall' ? index.overall : named(index.byId, id, 'an item');
}

function membersOf(rule: Rule | null): ReadonlySet<string> {
  return new Set(rule !== null && 'members' in rule ? rule.members.ids : []);
}

interface PlacedItem {
  readonly item: Item;
  readonly parent: string | null;
}

function flatten(items: readonly Item[], parent: string | null = null): PlacedItem[] {
  return items.flatMap((item) => [{ item, parent }, ...flatten(item.items, item.id)]);
}

/** A pick has the scale of its members, who all have one; it is asked for by following the first of them. */
function scaleFinder(
  items: ReadonlyMap<string, PlacedItem>,
  scales: ReadonlyMap<string, IndexedScale>,
  bandings: ReadonlyMap<string, IndexedBanding>,
): (rule: Rule | null) => IndexedScale | null {
  const scaleOf = (rule: Rule | null, seen: ReadonlySet<Rule>): IndexedScale | null => {
    if (rule === null || seen.has(rule)) return null;
    switch (rule.by) {
      case 'inspectors':
        return named(scales, rule.scale, 'a scale');
      case 'percentage':
      case 'sum':
      case 'mean':
      case 'share':
        return named(bandings, rule.banding, 'a banding').scale;
      case 'lowest':
      case 'highest':
      case 'median':
        for (const id of rule.members.ids) {
          const scale = scaleOf(items.get(id)?.item.rule ?? null, new Set([...seen, rule]));
          if (scale !== null) return scale;
        }
        return null;
      case 'wording':
      case 'notRated':
        return null;
    }
  };
  return (rule) => scaleOf(rule, new Set());
}

function indexDiscretions(discretions: readonly Discretion[]): Map<string, Discretion[]> {
  const covering = new Map<string, Discretion[]>();
  for (const discretion of discretions) {
    for (const id of [...(discretion.overall ? ['overall'] : []), ...discretion.ids]) {
      const others = covering.get(id);
      if (others === undefined) covering.set(id, [discretion]);
      else others.push(discretion);
    }
  }
  return covering;
}
