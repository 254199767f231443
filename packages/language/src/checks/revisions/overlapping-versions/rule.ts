import { isEffective } from '../../../generated/ast.js';
import { comesBefore } from '@yardstick/model';
import { whyNoDate } from '../../../structure/dates.js';
import { baseOf } from '../../../structure/revised.js';
import { lostWords } from '../../../structure/uncertain-rules.js';
import { defineCheck } from '../../check-rule.js';

export const overlappingVersions = defineCheck({
  code: 'overlapping-versions',
  category: 'revisions',
  severity: 'warning',
  summary: 'A framework and the one it revises are both in effect at the same time.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      const old = base?.effective;
      if (!base || !isReal(old?.from) || (old.to !== undefined && !isReal(old.to)) || lostWords(old)) return;
      const own = framework.members.find(isEffective);
      const name = base.node.name;
      const dates = old.to ? `from ${old.from} to ${old.to}` : `from ${old.from}, with no end`;
      const related = [{ node: old, message: `"${name}" is in effect ${dates}.` }];
      if (!own) {
        context.report({
          node: framework,
          property: 'name',
          message: `"${framework.name}" does not say when it is in effect, and "${name}" is ${dates}. Add "effective from …", so that each fieldwork has one version.`,
          related,
          absence: { from: framework, of: 'effective' },
        });
        return;
      }
      if (!isReal(own.from) || (own.to !== undefined && !isReal(own.to))) return;
      if ((old.to && comesBefore(old.to, own.from)) || (own.to && comesBefore(own.to, old.from))) return;
      context.report({
        node: own,
        property: 'from',
        message: `"${framework.name}" is in effect from ${own.from}, and "${name}" ${dates}: both would hold for the same fieldwork. ${
          old.to ? 'Change one of the dates' : `Say when "${name}" ends`
        }.`,
        related,
      });
    },
  },
});

function isReal(date: string | undefined): date is string {
  return date !== undefined && date !== '' && whyNoDate(date) === undefined;
}
