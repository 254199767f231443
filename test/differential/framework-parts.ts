import type { Banding, Framework, Item, ItemKind, Limit, Members, Rule, Scale } from '@yardstick/model';
import { withDigest } from '@yardstick/model';

/** Short ways to write a framework as data. */
export function item(kind: ItemKind, id: string, more: Partial<Item> = {}): Item {
  return { kind, id, weight: 1, rule: null, limits: [], prompts: [], evidence: [], items: [], ...more };
}

export function scale(name: string, levels: Readonly<Record<string, number>>): Scale {
  return { name, levels: Object.entries(levels).map(([level, score]) => ({ name: level, score })) };
}

/** Bands from the lowest: `[to, level]` is below `to`, the last has no end. */
export function banding(
  name: string,
  measure: Banding['measure'],
  on: string,
  decimals: number | null,
  bands: readonly (readonly [below: number | undefined, level: string])[],
): Banding {
  return {
    name,
    measure,
    scale: on,
    decimals,
    bands: bands.map(([to, level], place) => {
      const from = bands[place - 1]?.[0];
      return {
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to, toIncluded: false }),
        level,
      };
    }),
  };
}

export function members(kind: ItemKind, ids: readonly string[], ignoringUnrated = false): Members {
  return { kind, ids, ignoringUnrated, words: `${kind}s` };
}

export function pick(by: 'lowest' | 'highest' | 'median', of: Members): Rule {
  return { by, members: of };
}

export function add(by: 'sum' | 'mean' | 'share', bandingName: string, of: Members): Rule {
  return { by, banding: bandingName, members: of };
}

export function limit(atMost: string, words: string, when: Limit['when']): Limit {
  return { atMost, words: `at most ${atMost} when ${words}`, when };
}

export function framework(name: string, parts: Partial<Framework> & Pick<Framework, 'overall'>): Framework {
  return withDigest({
    name,
    scales: [],
    bandings: [],
    wordings: [],
    samples: [],
    checks: [],
    statistics: [],
    discretions: [],
    noteHeadings: [],
    items: [],
    ...parts,
  });
}
