import { isVersion } from '../../../generated/ast.js';
import { baseOf } from '../../../structure/revised.js';
import { defineCheck } from '../../check-rule.js';

export const inheritedVersion = defineCheck({
  code: 'inherited-version',
  category: 'revisions',
  severity: 'warning',
  summary: 'A revision goes by the version number of the framework it revises.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      const version = base?.version;
      if (!base || !version?.number || framework.members.some(isVersion)) return;
      const name = base.node.name;
      context.report({
        node: framework,
        property: 'name',
        message: `"${framework.name}" does not say its version, so its results would say ${version.number}, which is that of "${name}". Add "version …" with a number of its own.`,
        related: [{ node: version, message: `"${name}" is version ${version.number}.` }],
        absence: { from: framework, of: 'version' },
      });
    },
  },
});
