import type { Members } from '../../../generated/ast.js';
import { limitsIn, testsIn } from '../../../structure/conditions.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { selectedItems, type Selection } from '../../../structure/members.js';
import { membersOf, nameOf, ratingStructure, type Ruled } from '../../../structure/rating-structure.js';
import { itemKindOf, memberKindOf } from '../../../structure/rules.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const noMembers = defineCheck({
  code: 'no-members',
  category: 'rules',
  severity: 'error',
  summary: 'A rule, limit or discretion speaks of items that are not there.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const { written } = ratingStructure(merged);
      for (const [{ rule }, ruled] of written) {
        const members = membersOf(rule);
        if (members) yield* emptyRules(merged, members, ruled);
      }
      for (const { limit } of limitsIn(merged)) {
        for (const test of testsIn(limit.condition)) {
          if (test.$type !== 'CountTest' || selectedItems(merged, undefined, test).length > 0) continue;
          const message = `${whatIsMissing(test, 'the framework')}, so this never holds. Name items that are there.`;
          yield { node: test, property: 'kind', message, ...absenceOf(merged, test) };
        }
      }
      for (const { members } of merged.discretions.values()) {
        if (!members || selectedItems(merged, undefined, members).length > 0) continue;
        const message = `${whatIsMissing(members, 'the framework')}, so there is nothing to depart from. Name items that are there.`;
        yield { node: members, property: 'kind', message, ...absenceOf(merged, members) };
      }
    }),
  },
});

/** A default whose members are nowhere is wrong itself; one whose members some items lack is not, and they are. */
function* emptyRules(merged: MergedFramework, members: Members, ruled: readonly Ruled[]): Generator<Finding> {
  const empty = ruled.filter((one) => one.members.length === 0);
  const [first] = empty;
  if (!first) return;
  if (empty.length === ruled.length) {
    const place =
      first.item && empty.length === 1
        ? nameOf(first)
        : first.item
          ? `these ${memberKindOf(first.item.kind)}`
          : 'the framework';
    const message = `${whatIsMissing(members, place)}, so there is nothing to rate by. Name items that are there.`;
    yield { node: members, property: 'kind', message, ...absenceOf(merged, members) };
    return;
  }
  for (const { item } of empty) {
    if (!item) continue;
    yield {
      node: item.node,
      property: 'name',
      message: `${whatIsMissing(members, `${item.kind} ${item.id}`)}, so it cannot be rated by them. Add what is missing, or write "rated by …" in it.`,
      related: [{ node: members, message: `The rule of ${item.kind} ${item.id} is here.` }],
      absence: { from: item.node },
    };
  }
}

/** `There are no questions in standard 2.1`. */
function whatIsMissing({ kind, within, except }: Selection, place: string): string {
  const narrowed = within.length > 0 ? within.map((reference) => reference.$refText).join(', ') : place;
  const but = except.length > 0 ? ` but ${except.map((reference) => reference.$refText).join(', ')}` : '';
  return `There are no ${memberKindOf(itemKindOf(kind))} in ${narrowed}${but}`;
}

/** The items may be there and not have been read, and a name that leads nowhere picks nothing. */
function absenceOf(
  merged: MergedFramework,
  selection: Selection & Finding['node'],
): Pick<Finding, 'absence'> {
  return { absence: [{ from: selection }, { from: merged.node, of: itemKindOf(selection.kind) }] };
}
