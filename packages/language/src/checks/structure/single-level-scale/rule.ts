import { defineCheck } from '../../check-rule.js';

export const singleLevelScale = defineCheck({
  code: 'single-level-scale',
  category: 'structure',
  severity: 'warning',
  summary: 'A scale has one level only, so everything rated on it is rated alike.',
  at: {
    Scale: (scale, { report }) => {
      const [only, ...others] = scale.levels;
      if (!scale.name || !only?.name || others.length > 0) return;
      report({
        node: scale,
        property: 'name',
        message: `Everything rated on ${scale.name} would be ${only.name}: it is the only level. Add the others.`,
        absence: { from: scale },
      });
    },
  },
});
