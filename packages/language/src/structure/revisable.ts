import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { isDeclaration, nounOf } from './declared.js';
import type { MergedFramework } from './merged-framework.js';

/** A part of a framework that a revision can replace, add or remove. */
export interface RevisablePart {
  /** As a line would name it: `standard 3.4`, `banding CaseQuality`, `overall`. */
  readonly words: string;
  /** The name alone, where it has one. */
  readonly name: string | undefined;
  /** Where it says what it is. */
  readonly place: { readonly node: AstNode; readonly property?: string; readonly keyword?: string };
  /** Whether a merged framework has a part of that name. */
  readonly isIn: (merged: MergedFramework) => boolean;
  /** The names of all such parts of a merged framework. */
  readonly allIn: (merged: MergedFramework) => Iterable<string>;
}

/** Nothing for a line that a revision states plainly (publisher, version, dates, source), is a change itself or is half typed. */
export function revisablePart(member: AstNode | undefined): RevisablePart | undefined {
  if (ast.isItem(member)) {
    return named(member, member.name, member.kind, (merged) => merged.byId);
  }
  if (isDeclaration(member)) return named(member, member.name, nounOf(member), tableOf(member));
  if (ast.isDiscretion(member)) {
    const title: ast.Text | undefined = member.title;
    const part = named(title, title?.value, 'discretion', (merged) => merged.discretions);
    return (
      part && {
        ...part,
        words: `discretion "${String(part.name)}"`,
        place: { node: title, property: 'value' },
      }
    );
  }
  if (ast.isDefaultRule(member)) {
    const part = named(member, member.members, 'rule for', (merged) => merged.defaults);
    return part && { ...part, place: { node: member, property: 'members' } };
  }
  if (ast.isNoteHeadings(member)) {
    const part = named(member, member.members, 'notes for', (merged) => merged.noteHeadings);
    return part && { ...part, place: { node: member, property: 'members' } };
  }
  if (ast.isOverall(member)) {
    return {
      words: 'overall',
      name: undefined,
      place: { node: member, keyword: 'overall' },
      isIn: (merged) => merged.overall !== undefined,
      allIn: () => [],
    };
  }
  return undefined;
}

function named(
  node: AstNode | undefined,
  name: string | undefined,
  noun: string,
  tableIn: (merged: MergedFramework) => ReadonlyMap<string, unknown>,
): RevisablePart | undefined {
  if (!node || !name) return undefined;
  return {
    words: `${noun} ${name}`,
    name,
    place: { node, property: 'name' },
    isIn: (merged) => tableIn(merged).has(name),
    allIn: (merged) => tableIn(merged).keys(),
  };
}

type Table = 'scales' | 'bandings' | 'wordings' | 'cases' | 'checks' | 'statistics';

const tables = {
  Scale: 'scales',
  Banding: 'bandings',
  Wording: 'wordings',
  Cases: 'cases',
  Check: 'checks',
  Statistic: 'statistics',
} as const satisfies Record<string, Table>;

function tableOf(member: { readonly $type: keyof typeof tables }) {
  const table = tables[member.$type];
  return (merged: MergedFramework): ReadonlyMap<string, unknown> => merged[table];
}
