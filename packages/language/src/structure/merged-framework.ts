import type { AstNode } from 'langium';
import {
  isAddition,
  isBanding,
  isCases,
  isCheck,
  isDefaultRule,
  isDiscretion,
  isEffective,
  isItem,
  isNoteHeadings,
  isOverall,
  isPublisher,
  isRemoval,
  isReplacement,
  isRevisable,
  isScale,
  isSource,
  isStatistic,
  isVersion,
  isWording,
  type Addition,
  type Banding,
  type Cases,
  type Check,
  type DefaultRule,
  type Discretion,
  type Effective,
  type Framework,
  type Item,
  type ItemKind,
  type MemberKind,
  type NoteHeadings,
  type Overall,
  type Publisher,
  type Removal,
  type Revisable,
  type Scale,
  type Source,
  type Statistic,
  type Version,
  type Wording,
} from '../generated/ast.js';
import { byName, collectDeclarations } from '../references/declarations.js';
import { comparePublished } from './published-number.js';

/**
 * A framework with everything it revises merged in: what an author means by "the framework", whichever file a part stands in.
 * Checks, lowering and references read this and never the bare tree, so that a revised framework is a framework like any other.
 */
export interface MergedFramework {
  readonly node: Framework;
  /** What it revises, already merged. */
  readonly base: MergedFramework | undefined;
  readonly scales: Map<string, Scale>;
  readonly bandings: Map<string, Banding>;
  readonly wordings: Map<string, Wording>;
  readonly cases: Map<string, Cases>;
  readonly checks: Map<string, Check>;
  readonly statistics: Map<string, Statistic>;
  /** By title. */
  readonly discretions: Map<string, Discretion>;
  readonly noteHeadings: Map<MemberKind, NoteHeadings>;
  /** Defaults written at the top of the framework. */
  readonly defaults: Map<MemberKind, DefaultRule>;
  readonly items: MergedItem[];
  /** The first item of each id. */
  readonly byId: Map<string, MergedItem>;
  overall: Overall | undefined;
  publisher: Publisher | undefined;
  version: Version | undefined;
  effective: Effective | undefined;
  source: Source | undefined;
}

/** An item in its merged place. Its children may come from another file than itself. */
export interface MergedItem {
  readonly node: Item;
  readonly id: string;
  readonly kind: ItemKind;
  parent: MergedItem | undefined;
  readonly children: MergedItem[];
}

/** Merges a framework with what it revises. A framework that revises itself, however far round, is cut at the second meeting. */
export function mergeFramework(
  node: Framework,
  meeting: ReadonlySet<Framework> = new Set(),
): MergedFramework {
  const baseNode = node.base?.ref;
  const base =
    baseNode && baseNode !== node && !meeting.has(baseNode)
      ? mergeFramework(baseNode, new Set([...meeting, node]))
      : undefined;
  const merged = base ? copyOf(base, node) : emptyMerge(node);

  addParticulars(merged, node.members);
  if (!base) addPlainMembers(merged, node.members);
  const additions: Addition[] = [];
  for (const member of node.members) {
    if (isRemoval(member)) remove(merged, member);
    else if (isReplacement(member)) replace(merged, member.member);
    else if (isAddition(member)) additions.push(member);
    else if (base && isRevisable(member)) restate(merged, member);
  }
  // Parents before what goes under them, in whatever order they are written.
  additions.sort((left, right) => partsOfNumber(left) - partsOfNumber(right));
  for (const addition of additions) add(merged, addition);
  return merged;
}

function emptyMerge(node: Framework): MergedFramework {
  return {
    node,
    base: undefined,
    scales: new Map(),
    bandings: new Map(),
    wordings: new Map(),
    cases: new Map(),
    checks: new Map(),
    statistics: new Map(),
    discretions: new Map(),
    noteHeadings: new Map(),
    defaults: new Map(),
    items: [],
    byId: new Map(),
    overall: undefined,
    publisher: undefined,
    version: undefined,
    effective: undefined,
    source: undefined,
  };
}

function copyOf(base: MergedFramework, node: Framework): MergedFramework {
  const byId = new Map<string, MergedItem>();
  const copyItem = (item: MergedItem, parent: MergedItem | undefined): MergedItem => {
    const copy: MergedItem = { node: item.node, id: item.id, kind: item.kind, parent, children: [] };
    if (!byId.has(copy.id)) byId.set(copy.id, copy);
    for (const child of item.children) copy.children.push(copyItem(child, copy));
    return copy;
  };
  return {
    ...base,
    node,
    base,
    scales: new Map(base.scales),
    bandings: new Map(base.bandings),
    wordings: new Map(base.wordings),
    cases: new Map(base.cases),
    checks: new Map(base.checks),
    statistics: new Map(base.statistics),
    discretions: new Map(base.discretions),
    noteHeadings: new Map(base.noteHeadings),
    defaults: new Map(base.defaults),
    items: base.items.map((item) => copyItem(item, undefined)),
    byId,
  };
}

/** What a framework says of itself. */
function addParticulars(merged: MergedFramework, members: readonly AstNode[]): void {
  for (const member of members) {
    if (isPublisher(member)) merged.publisher = member;
    else if (isVersion(member)) merged.version = member;
    else if (isEffective(member)) merged.effective = member;
    else if (isSource(member)) merged.source = member;
  }
}

/** The parts of a framework that revises nothing. */
function addPlainMembers(merged: MergedFramework, members: readonly AstNode[]): void {
  const declared = collectDeclarations(members);
  addMissing(merged.scales, declared.scales);
  addMissing(merged.bandings, declared.bandings);
  addMissing(merged.wordings, declared.wordings);
  addMissing(merged.cases, declared.cases);
  addMissing(merged.checks, byName(members.filter(isCheck)));
  addMissing(merged.statistics, byName(members.filter(isStatistic)));
  for (const member of members) {
    if (isItem(member)) attach(merged, undefined, member);
    else if (isDefaultRule(member)) merged.defaults.set(member.members, member);
    else if (isOverall(member)) merged.overall = member;
    else if (isDiscretion(member)) merged.discretions.set(member.title?.value ?? '', member);
    else if (isNoteHeadings(member)) merged.noteHeadings.set(member.members, member);
  }
}

function addMissing<T>(into: Map<string, T>, from: ReadonlyMap<string, T>): void {
  for (const [name, declaration] of from) if (!into.has(name)) into.set(name, declaration);
}

/** Puts an item and everything written inside it under a parent, or at the top. */
function attach(
  merged: MergedFramework,
  parent: MergedItem | undefined,
  node: Item,
  at?: number,
): MergedItem {
  // A half-typed item may not have its number yet; it still holds its place.
  const item: MergedItem = { node, id: node.name ?? '', kind: node.kind, parent, children: [] };
  const siblings = parent ? parent.children : merged.items;
  siblings.splice(at ?? siblings.length, 0, item);
  if (!merged.byId.has(item.id)) merged.byId.set(item.id, item);
  for (const member of node.members) if (isItem(member)) attach(merged, item, member);
  return item;
}

function detach(merged: MergedFramework, item: MergedItem): number {
  const siblings = item.parent ? item.parent.children : merged.items;
  const place = siblings.indexOf(item);
  if (place >= 0) siblings.splice(place, 1);
  forget(merged, item);
  return place;
}

function forget(merged: MergedFramework, item: MergedItem): void {
  if (merged.byId.get(item.id) === item) merged.byId.delete(item.id);
  for (const child of item.children) forget(merged, child);
}

function replace(merged: MergedFramework, member: Revisable): void {
  if (!isItem(member)) {
    set(merged, member);
    return;
  }
  const old = merged.byId.get(member.name);
  if (!old) {
    // Said in a framework that revises nothing, "replace" is one word too many. Elsewhere the check nothing-to-change reports it.
    if (!merged.base) attach(merged, undefined, member);
    return;
  }
  const parent = old.parent;
  attach(merged, parent, member, detach(merged, old));
}

/** A part that says neither `replace` nor `add` is reported, and taken for whichever fits. */
function restate(merged: MergedFramework, member: Revisable): void {
  if (!isItem(member)) set(merged, member);
  else if (merged.byId.has(member.name)) replace(merged, member);
  else addItem(merged, parentByNumber(merged, member), member);
}

function add(merged: MergedFramework, { member, parent }: Addition): void {
  if (!isItem(member)) set(merged, member);
  else addItem(merged, parent ? merged.byId.get(parent.$refText) : parentByNumber(merged, member), member);
}

function addItem(merged: MergedFramework, parent: MergedItem | undefined, member: Item): void {
  const siblings = parent ? parent.children : merged.items;
  const after = siblings.findIndex(({ id }) => (comparePublished(id, member.name ?? '') ?? 0) > 0);
  attach(merged, parent, member, after < 0 ? siblings.length : after);
}

/** The item whose number is the longest beginning of another's. Nothing: the top of the framework. */
function parentByNumber(merged: MergedFramework, { name }: Item): MergedItem | undefined {
  for (let id = name ?? '', dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.')) {
    id = id.slice(0, dot);
    const parent = merged.byId.get(id);
    if (parent) return parent;
  }
  return undefined;
}

function partsOfNumber({ member }: Addition): number {
  return isItem(member) ? (member.name ?? '').split('.').length : 0;
}

function set(merged: MergedFramework, member: Exclude<Revisable, Item>): void {
  if (isScale(member)) merged.scales.set(member.name, member);
  else if (isBanding(member)) merged.bandings.set(member.name, member);
  else if (isWording(member)) merged.wordings.set(member.name, member);
  else if (isCases(member)) merged.cases.set(member.name, member);
  else if (isCheck(member)) merged.checks.set(member.name, member);
  else if (isStatistic(member)) merged.statistics.set(member.name, member);
  else if (isDiscretion(member)) merged.discretions.set(member.title?.value ?? '', member);
  else if (isNoteHeadings(member)) merged.noteHeadings.set(member.members, member);
  else if (isDefaultRule(member)) merged.defaults.set(member.members, member);
  else if (isOverall(member)) merged.overall = member;
}

function remove(merged: MergedFramework, removal: Removal): void {
  if (removal.item) {
    const item = merged.byId.get(removal.item.$refText);
    if (item) detach(merged, item);
  }
  if (removal.scale) merged.scales.delete(removal.scale.$refText);
  if (removal.banding) merged.bandings.delete(removal.banding.$refText);
  if (removal.wording) merged.wordings.delete(removal.wording.$refText);
  if (removal.cases) merged.cases.delete(removal.cases.$refText);
  if (removal.check) merged.checks.delete(removal.check.$refText);
  if (removal.statistic) merged.statistics.delete(removal.statistic.$refText);
  if (removal.discretion) merged.discretions.delete(removal.discretion);
  if (removal.notes) merged.noteHeadings.delete(removal.notes);
}
