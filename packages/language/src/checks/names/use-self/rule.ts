import { AstUtils, UriUtils } from 'langium';
import { usedUri } from '../../../references/use.js';
import { defineCheck } from '../../check-rule.js';

export const useSelf = defineCheck({
  code: 'use-self',
  category: 'names',
  severity: 'warning',
  summary: 'A file uses itself.',
  at: {
    Use(use, context) {
      const uri = usedUri(use);
      if (!uri || !UriUtils.equals(uri, AstUtils.getDocument(use).uri)) return;
      context.report({
        node: use,
        property: 'path',
        message: `"${use.path}" is this file itself, whose names are known here anyway. Remove this line.`,
        tag: 'unnecessary',
      });
    },
  },
});
