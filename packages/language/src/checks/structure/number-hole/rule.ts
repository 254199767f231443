import type { AstNode } from 'langium';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { orderOf } from '../../../structure/number-order.js';
import { isOutside, siblingsIn, type Numbered, type Siblings } from '../../../structure/numbered.js';
import { isEvidence, isItem } from '../../../generated/ast.js';
import { continues, isNumbered, lastCount } from '../../../structure/published-number.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const numberHole = defineCheck({
  code: 'number-hole',
  category: 'structure',
  severity: 'warning',
  summary: 'The numbers leave one out.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const siblings of siblingsIn(merged)) {
        // A number that is out of place leaves a hole where it belongs; it is reported itself.
        const misnumbered = siblings.numbered.some((entry) => isOutside(entry, siblings.parent));
        if (!misnumbered && orderOf(siblings).outOfOrder.length === 0) yield* holesIn(siblings, merged);
      }
    }),
  },
});

function* holesIn(siblings: Siblings, merged: MergedFramework): Generator<Finding> {
  let previous: { readonly stem: string; readonly count: number } | undefined;
  const holes: Finding[] = [];
  for (const entry of orderOf(siblings).ordered) {
    const { number } = entry;
    const isCounted = isNumbered(number) || (siblings.parent && continues(number, siblings.parent.number));
    const last = isCounted ? lastCount(number) : undefined;
    if (!last) continue;
    const isLettered = /[a-z]$/.test(number);
    // The same number twice stands where another was meant.
    if (previous?.stem === last.stem && previous.count === last.count && !isLettered) return;
    const before = previous?.stem === last.stem ? previous.count : 0;
    const [from, to] = [before + 1, last.count - 1];
    if (from <= to && !wasRemoved(merged, last.stem, from, to) && !holdsOnlyOthers(entry)) {
      const unnumbered = namedInstead(siblings, entry) ?? siblings.unnumbered[0];
      if (!unnumbered) holes.push(hole(entry, siblings.parent?.node ?? merged.node, last.stem, from, to));
      else if (unnumbered.name) holes.push(notNumbered(unnumbered, `${last.stem}${to}`));
    }
    previous = last;
  }
  const named = previous && namedAtEnd(siblings);
  if (previous && named) holes.push(notNumbered(named, `${previous.stem}${previous.count + 1}`));
  yield* holes;
}

/** The last of some items with numbers, where it has none itself. At the top of a framework sections may have letters instead. */
function namedAtEnd(siblings: Siblings): Numbered['node'] | undefined {
  const { parent, numbered } = siblings;
  const { ordered } = orderOf(siblings);
  const [before, last] = [ordered.at(-1), numbered.at(-1)];
  if (!parent || !before || !isItem(last?.node)) return undefined;
  const [stem, others] = [lastCount(last.number)?.stem, lastCount(before.number)?.stem];
  // Another letter begins another count.
  if (last === before || (stem !== undefined && stem.toLowerCase() !== others?.toLowerCase()))
    return undefined;
  const areEnough =
    ordered.length > (isNumbered(parent.number) ? 0 : 1) && ordered.length === numbered.length - 1;
  return areEnough && isItem(before.node) && before.node.kind === last.node.kind ? last.node : undefined;
}

/** The sibling straight before that has a name where the others have numbers. */
function namedInstead({ parent, numbered }: Siblings, entry: Numbered): Numbered['node'] | undefined {
  if (!parent) return undefined;
  const before = numbered[numbered.indexOf(entry) - 1];
  return before && !isNumbered(before.number) && before.node.$type === entry.node.$type
    ? before.node
    : undefined;
}

function notNumbered(node: Numbered['node'], number: string): Finding {
  return {
    node,
    property: 'name',
    message: `"${node.name}" stands where ${number} is missing. Is it ${number}?`,
    data: { missing: number },
  };
}

/** Whether nothing in an item has its number: one of the two is mistyped, and reported as standing in the wrong place. */
function holdsOnlyOthers({ node, number }: Numbered): boolean {
  const inside = isItem(node) ? node.members.filter((member) => isItem(member) || isEvidence(member)) : [];
  return inside.length > 0 && inside.every(({ name }) => isNumbered(name) && !continues(name, number));
}

/** A revision that removes what it revises leaves the hole on purpose. */
function wasRemoved({ base }: MergedFramework, stem: string, from: number, to: number): boolean {
  for (let count = from; count <= to; count++) if (!base?.byId.has(`${stem}${count}`)) return false;
  return true;
}

function hole({ node, number }: Numbered, around: AstNode, stem: string, from: number, to: number): Finding {
  const missing = from === to ? `${stem}${from}` : `${stem}${from} to ${stem}${to}`;
  return {
    node,
    property: 'name',
    message: `There is no ${missing} before ${number}. Add what is missing, or write "// allow number-hole because …" on the line before where the published framework has none.`,
    absence: { from: around, of: `${stem}${to}` },
    data: { missing: `${stem}${from}` },
  };
}
