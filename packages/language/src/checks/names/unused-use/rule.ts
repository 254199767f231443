import { AstUtils } from 'langium';
import { usedFiles } from '../../../references/used-files.js';
import { defineCheck } from '../../check-rule.js';

export const unusedUse = defineCheck({
  code: 'unused-use',
  category: 'names',
  severity: 'warning',
  summary: 'A file is used, but nothing it brings in is.',
  at: {
    Document(document, context) {
      if (document.uses.length === 0) return;
      const needed = new Set(
        context.document.references
          .map((reference) => ('ref' in reference ? reference.ref : undefined))
          .map((target) => target && AstUtils.findRootNode(target))
          .filter((root) => root !== undefined),
      );
      for (const { use, document: used } of usedFiles(context.services.shared, document)) {
        if (needed.has(used)) continue;
        context.report({
          node: use,
          property: 'path',
          message: `Nothing of "${use.path}" is used in this file. Remove this line.`,
          tag: 'unnecessary',
          absence: { from: document },
        });
      }
    },
  },
});
