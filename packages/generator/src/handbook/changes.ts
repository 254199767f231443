import type { Framework, Item } from '@yardstick/model';

/** What a revision did to one thing. */
export interface Change {
  readonly done: 'replaced' | 'added' | 'removed';
  readonly thing: Changed;
}

export type Changed =
  | { readonly kind: 'item'; readonly before?: Item; readonly after?: Item }
  | { readonly kind: Declared; readonly name: string }
  | { readonly kind: 'overall' };

export type Declared = 'scale' | 'banding' | 'wording' | 'sample' | 'check' | 'statistic';

/**
 * How a framework differs from the one that it revises, in the order of the framework: items by their number, declarations by their
 * name. What was removed stands where it was.
 */
export function changesBetween(before: Framework, after: Framework): readonly Change[] {
  return [
    ...itemChanges(before, after),
    ...declared('scale', before.scales, after.scales),
    ...declared('banding', before.bandings, after.bandings),
    ...declared('wording', before.wordings, after.wordings),
    ...declared('sample', before.samples, after.samples),
    ...declared('check', before.checks, after.checks),
    ...declared('statistic', before.statistics, after.statistics),
    ...(same(before.overall, after.overall)
      ? []
      : [{ done: 'replaced', thing: { kind: 'overall' } } as const]),
  ];
}

function itemChanges(before: Framework, after: Framework): Change[] {
  const old = flat(before.items);
  const now = flat(after.items);
  const changes = [...now].flatMap(([id, item]): Change[] => {
    const earlier = old.get(id);
    if (!earlier) return [{ done: 'added', thing: { kind: 'item', after: item } }];
    return same(own(earlier), own(item))
      ? []
      : [{ done: 'replaced', thing: { kind: 'item', before: earlier, after: item } }];
  });
  const removed = [...old]
    .filter(([id]) => !now.has(id))
    .map(([, item]): Change => ({ done: 'removed', thing: { kind: 'item', before: item } }));
  return [...changes, ...removed];
}

function flat(items: readonly Item[]): Map<string, Item> {
  return new Map(items.flatMap((item) => [[item.id, item] as const, ...flat(item.items)]));
}

/** An item without what is under it, which has its own place in the list. */
function own(item: Item): Omit<Item, 'items'> {
  const { items, ...rest } = item;
  return items.length === 0 ? rest : { ...rest };
}

function declared(
  kind: Declared,
  before: readonly { readonly name: string }[],
  after: readonly { readonly name: string }[],
): Change[] {
  const old = new Map(before.map((one) => [one.name, one]));
  const names = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap((one): Change[] => {
      const earlier = old.get(one.name);
      if (earlier && same(earlier, one)) return [];
      return [{ done: earlier ? 'replaced' : 'added', thing: { kind, name: one.name } }];
    }),
    ...before
      .filter(({ name }) => !names.has(name))
      .map(({ name }): Change => ({ done: 'removed', thing: { kind, name } })),
  ];
}

/** Both are plain data whose keys lowering writes in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
