import type { ItemKind, MemberKind } from '../../generated/ast.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { placesFor } from '../../structure/misplaced.js';
import type { Continuation } from './continuations.js';
import type { Request } from './request.js';

/** Whether a revision can replace, or add, what a word begins: only what its base has, or lacks, where that can be told. */
export function canBeRevised({ merged, cursor }: Request, { rule, around, type }: Continuation): boolean {
  const base = merged?.base;
  const [change, to, parent] = cursor.member.map(({ image }) => image);
  if (!base) return true;
  if (change === 'replace') return has(base, rule, around, type.name);
  if (change !== 'add') return true;
  if (to === 'to' && parent !== undefined) {
    const holder = merged.byId.get(parent);
    return (
      rule === 'ItemKind' && holder !== undefined && placesFor(type.name as ItemKind).includes(holder.kind)
    );
  }
  const isRule = rule === 'Overall' || (rule === 'MemberKind' && around[0] === 'DefaultRule');
  return !isRule || !has(base, rule, around, type.name);
}

function has(base: MergedFramework, rule: string, around: readonly string[], word: string): boolean {
  switch (rule) {
    case 'ItemKind':
      return [...base.byId.values()].some(({ kind }) => kind === word);
    case 'MemberKind':
      return around[0] !== 'DefaultRule' || base.defaults.has(word as MemberKind);
    case 'Overall':
      return base.overall !== undefined;
    case 'NoteHeadings':
      return base.noteHeadings.size > 0;
    case 'Discretion':
      return base.discretions.size > 0;
    default:
      return (declarationsOf(base, rule)?.size ?? 1) > 0;
  }
}

/** What a framework declares under names, by the rule of the grammar that declares it. */
export function declarationsOf(merged: MergedFramework, rule: string) {
  switch (rule) {
    case 'Scale':
      return merged.scales;
    case 'Banding':
      return merged.bandings;
    case 'Wording':
      return merged.wordings;
    case 'Cases':
      return merged.cases;
    case 'Check':
      return merged.checks;
    case 'Statistic':
      return merged.statistics;
    default:
      return undefined;
  }
}
