import type { Banding, Framework, Item, Limit, Rule, Wording } from '@yardstick/model';
import { Identifiers } from '../encoding/identifier.js';
import type { Code } from '../encoding/code.js';
import { evaluationOrder } from './evaluation-order.js';
import { reservedNames } from './reserved-names.js';
import { planScale, type ScalePlan } from './scale-plan.js';

/** An item or the overall, with the names that stand for it in generated code. */
export interface RateablePlan {
  /** An item id, or `overall`. */
  readonly id: string;
  readonly item: Item | null;
  readonly rule: Rule | null;
  readonly limits: readonly Limit[];
  readonly weight: number;
  /** The scale of its rating; `null` where its rule gives none. */
  readonly scale: ScalePlan | null;
  /** The constant that holds its level, and where it has limits the one that holds its level before them. */
  readonly level: Code;
  readonly before: Code;
  /** Where its members are added up: their total, the most it could be and their weight; and the bands of all totals. */
  readonly total: Code;
  /** Below 0 where a member is not rated. */
  readonly allRated: Code;
  readonly most: Code;
  readonly weighed: Code;
  readonly totals: Code;
  /** The constant that holds its answer, where that is a percentage. */
  readonly answer: Code;
  /** What explains it, and its limits. */
  readonly explanation: Code;
  readonly limitWords: Code;
}

export interface ItemPlan extends RateablePlan {
  readonly item: Item;
}

export interface BandingPlan {
  readonly banding: Banding;
  readonly scale: ScalePlan;
  /** The function that finds the band of a value, the bands it finds, and the bands of the whole percentages 0 to 100. */
  readonly name: Code;
  readonly bands: Code;
  readonly table: Code;
  /** How columns hold percentages, and the level of each byte. */
  readonly bytes: Code;
  readonly byteLevels: Code;
}

export interface WordingPlan {
  readonly wording: Wording;
  readonly name: Code;
}

/** A framework with all that the emitters ask of it found once. */
export interface Plan {
  readonly framework: Framework;
  /** For whatever else needs a name of its own. */
  readonly names: Identifiers;
  readonly scales: ReadonlyMap<string, ScalePlan>;
  readonly bandings: ReadonlyMap<string, BandingPlan>;
  readonly wordings: ReadonlyMap<string, WordingPlan>;
  /** By the name of the sample or the check: the constant that holds what was entered for it. */
  readonly samples: ReadonlyMap<string, Code>;
  readonly checks: ReadonlyMap<string, Code>;
  /** By sample, then by banding: the constant that holds the levels by whole percentage in a sample of the size entered. */
  readonly sampled: ReadonlyMap<string, ReadonlyMap<string, Code>>;
  /** By item: the constant for each limit that says whether it holds. */
  readonly limits: ReadonlyMap<string, readonly Code[]>;
  /** Every item, in published order: each before what is inside it. */
  readonly items: readonly ItemPlan[];
  readonly byId: ReadonlyMap<string, RateablePlan>;
  /** By item: the ids of the items around it, from the outermost. */
  readonly around: ReadonlyMap<string, readonly string[]>;
  readonly overall: RateablePlan;
  /** Everything with a rule, each after all that its rating depends on. */
  readonly order: readonly RateablePlan[];
}

/** @throws RangeError where the framework names what it does not have, or a rating depends on itself. */
export function planOf(framework: Framework): Plan {
  const names = new Identifiers(reservedNames);
  const scales = new Map(framework.scales.map((scale) => [scale.name, planScale(scale, names)]));
  const bandings = new Map(
    framework.bandings.map((banding): [string, BandingPlan] => [
      banding.name,
      {
        banding,
        scale: find(scales, banding.scale, 'scale'),
        name: names.create('band', banding.name),
        bands: names.create('bandsOf', banding.name),
        table: names.create('percentages', banding.name),
        bytes: names.create('bytesOf', banding.name),
        byteLevels: names.create('levelsByByteOf', banding.name),
      },
    ]),
  );
  const flat = framework.items.flatMap(flatten);
  const rules = new Map(flat.map((item) => [item.id, item.rule]));
  const scaleOf = (rule: Rule | null, depth = 0): ScalePlan | null => {
    if (rule === null || depth > flat.length) return null;
    switch (rule.by) {
      case 'inspectors':
        return find(scales, rule.scale, 'scale');
      case 'percentage':
      case 'sum':
      case 'mean':
      case 'share':
        return find(bandings, rule.banding, 'banding').scale;
      case 'lowest':
      case 'highest':
      case 'median':
        for (const id of rule.members.ids) {
          const scale = scaleOf(rules.get(id) ?? null, depth + 1);
          if (scale !== null) return scale;
        }
        return null;
      case 'wording':
      case 'notRated':
        return null;
    }
  };
  const namesFor = (prefix: string, id: string) => ({
    level: names.create(prefix, id),
    before: names.create('before', id),
    answer: names.create('answer', id),
    total: names.create('total', id),
    allRated: names.create('allRated', id),
    most: names.create('most', id),
    weighed: names.create('weight', id),
    totals: names.create('totals', id),
    explanation: names.create('entries', id),
    limitWords: names.create('limitsOf', id),
  });
  const items = flat.map((item): ItemPlan => {
    const { id, rule, limits, weight } = item;
    return { id, item, rule, limits, weight, scale: scaleOf(rule), ...namesFor(item.kind, id) };
  });
  const overall: RateablePlan = {
    id: 'overall',
    item: null,
    ...framework.overall,
    weight: 1,
    scale: scaleOf(framework.overall.rule),
    ...namesFor('overall', ''),
  };
  const byId = new Map<string, RateablePlan>(items.map((item) => [item.id, item]));
  if (byId.size !== items.length) throw new RangeError('Two items of the framework have one number.');
  return {
    framework,
    names,
    scales,
    bandings,
    wordings: new Map(
      framework.wordings.map((wording) => [
        wording.name,
        { wording, name: names.create('word', wording.name) },
      ]),
    ),
    samples: new Map(framework.samples.map(({ name }) => [name, names.create('sample', name)])),
    checks: new Map(framework.checks.map(({ name }) => [name, names.create('check', name)])),
    sampled: sampledBandings(flat, names),
    limits: new Map(
      [...items, overall].map(({ id, limits }) => [
        id,
        limits.map(() => names.create('limit', id === 'overall' ? '' : id)),
      ]),
    ),
    items,
    byId,
    around: new Map(framework.items.flatMap((item) => aroundOf(item, []))),
    overall,
    order: evaluationOrder([...items, overall], byId),
  };
}

function sampledBandings(items: readonly Item[], names: Identifiers): Map<string, Map<string, Code>> {
  const sampled = new Map<string, Map<string, Code>>();
  for (const { sample, rule } of items) {
    if (sample === undefined || rule?.by !== 'percentage') continue;
    const bandings = sampled.get(sample) ?? new Map<string, Code>();
    sampled.set(sample, bandings);
    if (!bandings.has(rule.banding))
      bandings.set(rule.banding, names.create('levels', `${rule.banding}_in_${sample}`));
  }
  return sampled;
}

/** @throws RangeError where nothing has the name. */
export function find<Value>(from: ReadonlyMap<string, Value>, name: string, what: string): Value {
  const found = from.get(name);
  if (found === undefined)
    throw new RangeError(`The framework names the ${what} ${name} and has no such ${what}.`);
  return found;
}

function flatten(item: Item): Item[] {
  return [item, ...item.items.flatMap(flatten)];
}

function aroundOf(item: Item, around: readonly string[]): [string, readonly string[]][] {
  return [[item.id, around], ...item.items.flatMap((inner) => aroundOf(inner, [...around, item.id]))];
}
