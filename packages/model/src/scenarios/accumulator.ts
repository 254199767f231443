import { printedFraction } from '../arithmetic/printing.js';
import { NOTHING, aggregated, withMember, type Aggregate, type Total } from '../evaluation/aggregate.js';
import { pickedPlace, type Pick } from '../evaluation/pick.js';
import type { Rule } from '../framework.js';
import { asBanded, bandOf } from '../indexing/banding.js';
import { named, type FrameworkIndex, type Rateable } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';

/** What a rule keeps of the members seen so far: enough to finish, and little enough that many histories look the same. */
export interface Accumulator {
  /** Equal keys, equal futures. */
  readonly key: string;
  readonly with: (member: Rateable, level: IndexedLevel) => Accumulator;
  /** The level that the rule gives; `null` where it gives none. */
  readonly finish: () => IndexedLevel | null;
}

export type MembersRule = Extract<Rule, { readonly by: Pick | Aggregate }>;

export function accumulatorOf(index: FrameworkIndex, rule: MembersRule): Accumulator {
  switch (rule.by) {
    case 'lowest':
    case 'highest':
      return extreme(rule.by, null);
    case 'median':
      return median([]);
    default:
      return total(index, rule.by, rule.banding, NOTHING);
  }
}

function extreme(pick: 'lowest' | 'highest', found: IndexedLevel | null): Accumulator {
  return {
    key: found === null ? '' : String(found.rank),
    with: (_, level) => {
      const further =
        found === null || (pick === 'lowest' ? level.rank < found.rank : level.rank > found.rank);
      return extreme(pick, further ? level : found);
    },
    finish: () => found,
  };
}

function median(ascending: readonly IndexedLevel[]): Accumulator {
  return {
    key: ascending.map((level) => level.rank).join(' '),
    with: (_, level) => median([...ascending, level].sort((a, b) => a.rank - b.rank)),
    finish: () => ascending[pickedPlace('median', ascending.length) - 1] ?? null,
  };
}

function total(index: FrameworkIndex, aggregate: Aggregate, name: string, sum: Total): Accumulator {
  return {
    key: [sum.score, sum.maximum, sum.weight].map(printedFraction).join(' '),
    with: (member, level) => total(index, aggregate, name, withMember(sum, member, level)),
    finish: () => {
      const value = aggregated(aggregate, sum);
      const banding = named(index.bandings, name, 'a banding');
      return value === null ? null : (bandOf(banding, asBanded(banding, value))?.level ?? null);
    },
  };
}
