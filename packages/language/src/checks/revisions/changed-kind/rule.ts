import { isItem, isRemoval, isReplacement, type ItemKind } from '../../../generated/ast.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { baseOf } from '../../../structure/revised.js';
import { defineCheck } from '../../check-rule.js';

export const changedKind = defineCheck({
  code: 'changed-kind',
  category: 'revisions',
  severity: 'error',
  summary: 'A revision calls a part of the revised framework something else than it is.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      if (!base) return;
      for (const line of framework.members) {
        if (isReplacement(line) && isItem(line.member)) {
          const { name, kind } = line.member;
          const was = kindIn(base, name);
          if (!was || was === kind) continue;
          context.report({
            node: line.member,
            property: 'kind',
            message: `${name} is a ${was} in "${base.node.name}". Write "replace ${was} ${name}", or remove it and add a ${kind} instead.`,
            data: { replacement: was },
          });
        } else if (isRemoval(line) && line.item && line.kind) {
          const name = line.item.$refText;
          const was = kindIn(base, name);
          if (!was || was === line.kind) continue;
          context.report({
            node: line,
            property: 'kind',
            message: `${name} is a ${was} in "${base.node.name}", not a ${line.kind}. Write "remove ${was} ${name}", or the number of what should go.`,
            data: { replacement: was },
          });
        }
      }
    },
  },
});

function kindIn(base: MergedFramework, id: string | undefined): ItemKind | undefined {
  return id === undefined ? undefined : base.byId.get(id)?.kind;
}
