import { isAddition, isItem, isRemoval, type Framework, type Revisable } from '../../../generated/ast.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { baseOf, lineThatDrops } from '../../../structure/revised.js';
import { revisablePart } from '../../../structure/revisable.js';
import { defineCheck } from '../../check-rule.js';

export const alreadyThere = defineCheck({
  code: 'already-there',
  category: 'revisions',
  severity: 'error',
  summary: 'A revision adds something that the revised framework already has.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      if (!base) return;
      for (const line of framework.members) {
        if (!isAddition(line)) continue;
        const part = revisablePart(line.member);
        if (!part?.isIn(base) || isDropped(framework, base, line.member)) continue;
        context.report({
          ...part.place,
          message: `"${base.node.name}" already has ${part.words}. Write "replace ${part.words}" to put this in its place, or give this another ${isItem(line.member) ? 'number' : 'name'}.`,
          data: { replacement: 'replace' },
        });
      }
    },
  },
});

/** What the same revision takes away can be added anew, in another place. */
function isDropped(framework: Framework, base: MergedFramework, member: Revisable): boolean {
  if (isItem(member)) return lineThatDrops(framework, base.byId.get(member.name)) !== undefined;
  return framework.members
    .filter(isRemoval)
    .some(
      (removal) =>
        (member.$type === 'Scale' && removal.scale?.$refText === member.name) ||
        (member.$type === 'Banding' && removal.banding?.$refText === member.name) ||
        (member.$type === 'Wording' && removal.wording?.$refText === member.name) ||
        (member.$type === 'Cases' && removal.cases?.$refText === member.name) ||
        (member.$type === 'Check' && removal.check?.$refText === member.name) ||
        (member.$type === 'Statistic' && removal.statistic?.$refText === member.name) ||
        (member.$type === 'Discretion' && removal.discretion === member.title.value) ||
        (member.$type === 'NoteHeadings' && removal.notes === member.members),
    );
}
