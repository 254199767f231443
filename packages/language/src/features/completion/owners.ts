import { isOverall, type ItemKind } from '../../generated/ast.js';
import type { MergedItem } from '../../structure/merged-framework.js';
import { itemKindOf } from '../../structure/rules.js';
import { sampleOf } from '../../structure/scales.js';
import type { Continuation } from './continuations.js';
import { canStandSomewhereIn, isMemberKind, itemKinds } from './kinds.js';
import { wordsBefore, type Request } from './request.js';

/** Whom a rule rates that is being typed: items of one kind by a default, one item, or the overall. */
interface Owners {
  readonly kind: ItemKind | undefined;
  /** As far as they are there yet. */
  readonly items: readonly MergedItem[];
  readonly isOverall: boolean;
}

function ownersOf(request: Request, word: Continuation): Owners {
  const { merged, item, cursor } = request;
  const words = wordsBefore(request, word);
  const first = words.find(({ image }) => !['add', 'replace'].includes(image))?.image ?? '';
  if (isMemberKind(first)) {
    const kind = itemKindOf(first);
    const all = item ? insideOf(item) : merged ? [...merged.byId.values()] : [];
    return { kind, items: all.filter((each) => each.kind === kind), isOverall: false };
  }
  if (!item || first === 'overall' || isOverall(cursor.block))
    return { kind: undefined, items: [], isOverall: true };
  return { kind: item.kind, items: [item], isOverall: false };
}

/** The kinds of which the owner of a rule has items, or where it has none yet, may have some. */
export function kindsOfMembers(request: Request, word: Continuation): ReadonlySet<ItemKind> {
  const owners = ownersOf(request, word);
  if (owners.isOverall) return new Set([...(request.merged?.byId.values() ?? [])].map(({ kind }) => kind));
  const inside = new Set(owners.items.flatMap(insideOf).map(({ kind }) => kind));
  if (inside.size > 0) return inside;
  const { kind } = owners;
  return new Set(itemKinds.filter((each) => kind && canStandSomewhereIn(each, kind)));
}

/** Whether percentages of cases can be banded for the owner of a rule: also where it is not there yet, but never for the overall. */
export function isSampled(request: Request, word: Continuation): boolean {
  const { merged } = request;
  const { items, isOverall: isWhole } = ownersOf(request, word);
  if (isWhole || !merged) return false;
  return items.length === 0 || items.some((item) => sampleOf(merged, item) !== undefined);
}

function insideOf({ children }: MergedItem): MergedItem[] {
  return children.flatMap((child) => [child, ...insideOf(child)]);
}
