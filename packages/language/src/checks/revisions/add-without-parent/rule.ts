import { isAddition, isItem } from '../../../generated/ast.js';
import { baseOf } from '../../../structure/revised.js';
import { defineCheck } from '../../check-rule.js';

export const addWithoutParent = defineCheck({
  code: 'add-without-parent',
  category: 'revisions',
  severity: 'error',
  summary: 'A revision adds an item whose number does not say where it goes.',
  at: {
    Framework(framework, context) {
      const { MergedFrameworks } = context.services.structure;
      const base = baseOf(MergedFrameworks, framework);
      if (!base) return;
      const merged = MergedFrameworks.of(framework);
      for (const line of framework.members) {
        if (!isAddition(line) || !isItem(line.member) || line.parent) continue;
        const { name, kind } = line.member;
        if (!name || kind === 'domain' || kind === 'section') continue;
        const placed = merged.byId.get(name);
        if (placed?.node !== line.member || placed.parent) continue;
        const around = name.slice(0, Math.max(0, name.lastIndexOf('.')));
        context.report({
          node: line.member,
          property: 'name',
          message: around
            ? `There is no ${around} that ${kind} ${name} could go under. Add that too, or say where it goes: "add to … ${kind} ${name}".`
            : `The number ${name} does not say where this ${kind} goes. Say it: "add to … ${kind} ${name}".`,
        });
      }
    },
  },
});
