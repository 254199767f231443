import { isPickRule } from '../../../generated/ast.js';
import { nameOf, ratingStructure, type Ruled } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const mixedScales = defineCheck({
  code: 'mixed-scales',
  category: 'rules',
  severity: 'error',
  summary: 'A rule picks the lowest, highest or median of items that are rated on different scales.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const [{ rule }, ruled] of ratingStructure(merged).written) {
        if (!isPickRule(rule) || !rule.members) continue;
        const mixed = ruled.map(differing).find((pair) => pair !== undefined);
        if (!mixed) continue;
        const [one, other] = mixed;
        yield {
          node: rule.members,
          property: 'kind',
          message: `${capital(nameOf(one))} is rated on ${one.scale?.name ?? ''} and ${nameOf(other)} on ${other.scale?.name ?? ''}, so there is no ${rule.pick} of them. Rate them on one scale, or leave some out with "except".`,
          related: [one, other].flatMap(({ item }) =>
            item
              ? [
                  {
                    node: item.node,
                    property: 'name',
                    message: `${item.kind} ${item.id} is one of the members.`,
                  },
                ]
              : [],
          ),
        };
      }
    }),
  },
});

function differing({ members }: Ruled): [Ruled, Ruled] | undefined {
  const one = members.find(({ scale }) => scale);
  const other = members.find(({ scale }) => scale && scale !== one?.scale);
  return one && other && [one, other];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
