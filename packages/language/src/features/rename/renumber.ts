import * as ast from '../../generated/ast.js';
import type { AstNode } from 'langium';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { isOutside, kindOf, siblingsIn } from '../../structure/numbered.js';
import { continues, isNumbered } from '../../structure/published-number.js';
import type { YardstickServices } from '../../module.js';
import { familyOf, type Family } from './family.js';
import type { Words } from '../words/words.js';
import { refused, type NewNames } from './new-names.js';

/** What the grammar takes for the number of an item: numbers with dots between and perhaps a letter after, or a name. */
const numberPattern = /^(?:[0-9]+(?:\.[0-9]+)*[a-z]?|[A-Z][A-Za-z0-9_]*(?:\.[A-Za-z0-9]+)*)$/;

/** Another number for an item, and for all under it that starts with its number, in every framework that has it. */
export function renumber(item: ast.Item, family: Family, number: string, words: Words): NewNames {
  if (!numberPattern.test(number)) return refused(words.renaming.notANumber(number, item.kind));
  const { holding, names } = numbersAfter(item, family, number);
  for (const [merged, found] of holding) {
    const misfit = misfitUnder(merged, found, number, words);
    if (misfit !== undefined) return refused(misfit);
  }
  return firstTaken([...holding.keys()], names, words) ?? { ok: true, names };
}

/** Other numbers for several items or pieces of evidence at once: they may change places. */
export function renumberAll(
  services: YardstickServices,
  numbers: ReadonlyMap<ast.Item | ast.Evidence, string>,
  words: Words,
): NewNames {
  const names = new Map<AstNode, string>();
  const frameworks = new Set<MergedFramework>();
  for (const [node, number] of numbers) {
    if (ast.isEvidence(node)) {
      names.set(node, number);
      continue;
    }
    const after = numbersAfter(node, familyOf(services, node), number);
    for (const [each, name] of after.names) names.set(each, name);
    for (const merged of after.holding.keys()) frameworks.add(merged);
  }
  return firstTaken([...frameworks], names, words) ?? { ok: true, names };
}

/** What an item and all under it are numbered in the frameworks that have it, and where it stands in them. */
function numbersAfter(
  item: ast.Item,
  { declarations, frameworks }: Family,
  number: string,
): { holding: ReadonlyMap<MergedFramework, MergedItem>; names: Map<AstNode, string> } {
  const declared = new Set(declarations);
  const holding = new Map<MergedFramework, MergedItem>();
  const names = new Map<AstNode, string>();
  for (const merged of frameworks) {
    const found = itemIn(merged, declared);
    if (!found) continue;
    holding.set(merged, found);
    for (const [node, old] of numberedUnder(found)) names.set(node, number + old.slice(item.name.length));
  }
  // What is replaced further on is in no framework that holds it, and is called the same.
  for (const declaration of declarations) names.set(declaration, number);
  return { holding, names };
}

/** A number given twice is known by its first item only, so the item itself is looked for. */
function itemIn(merged: MergedFramework, declared: ReadonlySet<AstNode>): MergedItem | undefined {
  const waiting = [...merged.items];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    if (declared.has(item.node)) return item;
    waiting.push(...item.children);
  }
  return undefined;
}

/** Another number for a piece of evidence. */
export function renumberEvidence(
  evidence: ast.Evidence,
  merged: MergedFramework | undefined,
  number: string,
  words: Words,
): NewNames {
  if (!numberPattern.test(number)) return refused(words.renaming.notANumber(number, 'evidence'));
  const names = new Map<AstNode, string>([[evidence, number]]);
  const around = evidence.$container.name;
  if (
    around &&
    isNumbered(around) &&
    isNumbered(number) &&
    continues(evidence.name, around) &&
    !continues(number, around)
  )
    return refused(words.renaming.evidenceElsewhere(number, around));
  return firstTaken(merged ? [merged] : [], names, words) ?? { ok: true, names };
}

/** An item with all the items and evidence inside whose numbers start with its own. */
function* numberedUnder(item: MergedItem): Generator<[AstNode, string]> {
  yield [item.node, item.id];
  const waiting = [item];
  for (let around = waiting.pop(); around; around = waiting.pop()) {
    for (const member of around.node.members) {
      if (ast.isEvidence(member) && member.name && continues(member.name, item.id))
        yield [member, member.name];
    }
    for (const child of around.children) {
      if (continues(child.id, item.id)) yield [child.node, child.id];
      waiting.push(child);
    }
  }
}

function misfitUnder(
  merged: MergedFramework,
  { node, id, parent }: MergedItem,
  number: string,
  { renaming }: Words,
): string | undefined {
  if (!parent) return undefined;
  const around = { node: parent.node, number: parent.id };
  const was = isOutside({ node, number: id }, around);
  if (was || !isOutside({ node, number }, around)) return undefined;
  const holder = { kind: kindOf(parent.node), number: parent.id, framework: merged.node.name };
  return renaming.itemElsewhere(number, kindOf(node), holder);
}

function nounFor(holder: AstNode): ast.ItemKind | 'evidence' | 'check' | 'statistic' {
  if (ast.isItem(holder) || ast.isEvidence(holder)) return kindOf(holder);
  return ast.isCheck(holder) ? 'check' : 'statistic';
}

function firstTaken(
  holding: readonly MergedFramework[],
  names: ReadonlyMap<AstNode, string>,
  { renaming }: Words,
): NewNames | undefined {
  for (const merged of holding) {
    const numbers = new Map<string, AstNode>();
    for (const { numbered } of siblingsIn(merged)) {
      for (const { node } of numbered) if (!names.has(node)) numbers.set(node.name, node);
    }
    for (const number of names.values()) {
      const other = numbers.get(number) ?? merged.checks.get(number) ?? merged.statistics.get(number);
      if (!other) continue;
      return refused(renaming.taken(number, nounFor(other), merged.node.name));
    }
  }
  return undefined;
}
