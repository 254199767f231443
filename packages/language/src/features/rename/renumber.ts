import * as ast from '../../generated/ast.js';
import type { AstNode } from 'langium';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { isOutside, kindOf, siblingsIn } from '../../structure/numbered.js';
import { continues, isNumbered } from '../../structure/published-number.js';
import type { Family } from './family.js';
import { refused, type NewNames } from './new-names.js';

/** What the grammar takes for the number of an item: numbers with dots between and perhaps a letter after, or a name. */
const numberPattern = /^(?:[0-9]+(?:\.[0-9]+)*[a-z]?|[A-Z][A-Za-z0-9_]*(?:\.[A-Za-z0-9]+)*)$/;

/** Another number for an item, and for all under it that starts with its number, in every framework that has it. */
export function renumber(item: ast.Item, family: Family, number: string): NewNames {
  if (!numberPattern.test(number)) {
    return refused(
      `"${number}" cannot be the number of a ${item.kind}: write numbers with dots between them, such as 2.1.3, with one small letter after them if need be, or a name.`,
    );
  }
  const declared = new Set(family.declarations);
  const holding = family.frameworks.filter((merged) =>
    declared.has(merged.byId.get(item.name)?.node ?? merged.node),
  );
  const names = new Map<AstNode, string>();
  for (const merged of holding) {
    const found = merged.byId.get(item.name);
    if (!found) continue;
    const misfit = misfitUnder(merged, found, number);
    if (misfit !== undefined) return refused(misfit);
    for (const [node, old] of numberedUnder(found)) names.set(node, number + old.slice(item.name.length));
  }
  // What is replaced further on is in no framework that holds it, and is called the same.
  for (const declaration of family.declarations) names.set(declaration, number);
  return firstTaken(holding, names) ?? { ok: true, names };
}

/** Another number for a piece of evidence. */
export function renumberEvidence(
  evidence: ast.Evidence,
  merged: MergedFramework | undefined,
  number: string,
): NewNames {
  if (!numberPattern.test(number))
    return refused(
      `"${number}" cannot be the number of evidence: write numbers with dots between them, such as 2.1.3.`,
    );
  const names = new Map<AstNode, string>([[evidence, number]]);
  const around = evidence.$container.name;
  if (
    around &&
    isNumbered(around) &&
    isNumbered(number) &&
    continues(evidence.name, around) &&
    !continues(number, around)
  )
    return refused(`${number} would not start with ${around}, where this evidence stands.`);
  return firstTaken(merged ? [merged] : [], names) ?? { ok: true, names };
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
): string | undefined {
  if (!parent) return undefined;
  const around = { node: parent.node, number: parent.id };
  const was = isOutside({ node, number: id }, around);
  if (was || !isOutside({ node, number }, around)) return undefined;
  const where = `${kindOf(parent.node)} ${parent.id} of "${merged.node.name}"`;
  return `${number} would not start with ${parent.id}, and this ${kindOf(node)} stands in ${where}. Move it there first.`;
}

function firstTaken(
  holding: readonly MergedFramework[],
  names: ReadonlyMap<AstNode, string>,
): NewNames | undefined {
  for (const merged of holding) {
    const numbers = new Map<string, AstNode>();
    for (const { numbered } of siblingsIn(merged)) {
      for (const { node } of numbered) if (!names.has(node)) numbers.set(node.name, node);
    }
    for (const number of names.values()) {
      const other = numbers.get(number) ?? merged.checks.get(number) ?? merged.statistics.get(number);
      if (!other) continue;
      const what = ast.isItem(other) || ast.isEvidence(other) ? kindOf(other) : other.$type.toLowerCase();
      return refused(`${number} is taken by another ${what} of "${merged.node.name}".`);
    }
  }
  return undefined;
}
