import { isDescribedRule, isNotRatedRule, type Rule } from '../../../generated/ast.js';
import { membersOf, nameOf, ratingStructure, type Ruled } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const unratedMembers = defineCheck({
  code: 'unrated-members',
  category: 'rules',
  severity: 'error',
  summary: 'A rule rests on items that never have a rating, so what it rates never has one either.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const [{ rule }, ruled] of ratingStructure(merged).written) {
        const members = membersOf(rule);
        if (!members) continue;
        const stuck = ruled.find((one) => isNeverRated(one, members.ignoringUnrated));
        const unrated = stuck?.members.find(hasNoLevel);
        if (!stuck || !unrated?.item) continue;
        const { kind, id, node } = unrated.item;
        const why = isDescribedRule(unrated.inForce?.rule) ? 'is described in words' : 'is never rated';
        const advice = members.ignoringUnrated
          ? 'Rate at least one of them.'
          : `Leave it out with "except ${id}", or rate it.`;
        yield {
          node: members,
          property: 'kind',
          message: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id} ${why}, so ${nameOf(stuck)} never has a rating. ${advice}`,
          related: [{ node, property: 'name', message: `${kind} ${id} has no level.` }],
          data: { except: id },
        };
      }
    }),
  },
});

function isNeverRated({ members }: Ruled, ignoringUnrated: boolean): boolean {
  return ignoringUnrated ? members.length > 0 && members.every(hasNoLevel) : members.some(hasNoLevel);
}

function hasNoLevel({ inForce }: Ruled): boolean {
  const rule: Rule | undefined = inForce?.rule;
  return isNotRatedRule(rule) || isDescribedRule(rule);
}
