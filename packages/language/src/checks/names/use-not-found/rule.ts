import { nearest } from '../../../parsing/nearest.js';
import { filesBeside, leadsNowhere } from '../../../references/used-files.js';
import { usedUri, withSlashes } from '../../../references/use.js';
import { defineCheck } from '../../check-rule.js';

export const useNotFound = defineCheck({
  code: 'use-not-found',
  category: 'names',
  severity: 'error',
  summary: 'A file is used that does not exist or cannot be read.',
  at: {
    Use(use, context) {
      const { shared } = context.services;
      if (!leadsNowhere(shared, use)) return;
      const uri = usedUri(use);
      const slashed = uri && withSlashes(use.path);
      const meant = slashed ?? (uri && nearest(use.path, filesBeside(shared, use)));
      context.report({
        node: use,
        property: 'path',
        message: !uri
          ? 'There is no path between these quotes. Write one that starts from this file, such as "./common.yardstick".'
          : !shared.ServiceRegistry.hasServices(uri)
            ? `"${use.path}" is not a Yardstick file: only files whose names end in .yardstick can be used.`
            : slashed !== undefined
              ? `Write "/" between folders, which every machine understands: "${slashed}".`
              : `There is no file "${use.path}", or it cannot be read. ` +
                (meant ? `Did you mean "${meant}"?` : 'A path starts from the folder of this file.'),
        data: meant ? { replacement: meant } : {},
      });
    },
  },
});
