import { code, join, nothing, operation, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyAccess } from '../../encoding/property-key.js';
import { sourceOf } from '../../plan/leaves.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';

/**
 * A result keeps in a few numbers what its explanation is made from, seven bits a percentage and two or three a level, and
 * makes the explanation when it is first asked for: most callers never do, and the inspection may have changed by then.
 */
export interface Kept {
  /** The value that is kept, as an expression in `rate`. */
  readonly value: Code;
  /** How to read it back from what was kept. */
  readonly read: Code;
}

/** What is kept of one item. */
export interface KeptItem {
  readonly percent?: Kept;
  readonly level?: Kept;
  /** The level before limits. */
  readonly before?: Kept;
  /** The limits that hold, a bit each from the first. */
  readonly holding?: Kept;
  readonly total?: Kept;
}

interface Field {
  readonly item: string;
  readonly part: keyof KeptItem;
  readonly value: Code;
  /** `null`: a number of its own. */
  readonly bits: number | null;
}

/** Small enough for every engine to hold as a plain integer. */
const WORD = 30;
const PERCENT = 7;

/** Where everything that is kept has its place. */
export function keptItems(plan: Plan): {
  readonly items: ReadonlyMap<string, KeptItem>;
  readonly words: readonly Code[];
} {
  const items = new Map<string, KeptItem>();
  const words: Code[][] = [];
  let used = WORD;
  for (const { item, part, value, bits } of plan.order.flatMap((rateable) => fieldsOf(plan, rateable))) {
    const alone = bits === null;
    if (alone || used + bits > WORD) {
      words.push([]);
      used = 0;
    }
    const word = code`kept.word${numberLiteral(words.length - 1)}`;
    const shift = used === 0 ? nothing : code` >>> ${numberLiteral(used)}`;
    const read = alone ? word : code`((${word}${shift}) & ${numberLiteral(2 ** bits - 1)})`;
    words.at(-1)?.push(used === 0 ? value : code`(${value} << ${numberLiteral(used)})`);
    items.set(item, { ...items.get(item), [part]: { value, read } });
    used = alone ? WORD : used + bits;
  }
  return { items, words: words.map((parts) => operation(parts, code`|`)) };
}

export function emitKept(plan: Plan): Code {
  const { words } = keptItems(plan);
  return code`
    // What the explanation is made from, should anyone ask for it, in a few numbers.
    const kept =
      departures === undefined
        ? {
            ${words.map((word, place) => code`word${numberLiteral(place)}: ${word},`)}
          }
        : undefined;`;
}

function fieldsOf(plan: Plan, { id, rule, level, before, scale, limits, total }: RateablePlan): Field[] {
  if (rule === null) return [];
  const source = sourceOf(rule);
  const bits = bitsFor(scale?.levels.length ?? 1);
  const percent: Field = {
    item: id,
    part: 'percent',
    value: propertyAccess(code`answers`, id),
    bits: PERCENT,
  };
  const fields: Field[] = [];
  if (source === 'percentage' || source === 'described') fields.push(percent);
  if (
    source === 'entered' ||
    source === 'picked' ||
    source === 'added' ||
    (source === 'percentage' && limits.length > 0)
  ) {
    fields.push({ item: id, part: 'level', value: level, bits });
    if (limits.length > 0) fields.push({ item: id, part: 'before', value: before, bits });
  }
  if (source === 'added') fields.push({ item: id, part: 'total', value: total, bits: null });
  const names = find(plan.limits, id, 'item');
  if (fields.length > 0 && limits.length > 0) {
    const holding = names.map((name, place) => code`(${name} ? ${numberLiteral(2 ** place)} : 0)`);
    fields.push({
      item: id,
      part: 'holding',
      value: code`(${join(holding, code` | `)})`,
      bits: limits.length,
    });
  }
  return fields;
}

function bitsFor(values: number): number {
  return Math.max(1, Math.ceil(Math.log2(values)));
}
