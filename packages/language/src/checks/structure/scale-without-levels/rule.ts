import { defineCheck } from '../../check-rule.js';

export const scaleWithoutLevels = defineCheck({
  code: 'scale-without-levels',
  category: 'structure',
  severity: 'error',
  summary: 'A scale has no levels.',
  at: {
    Scale: (scale, { report }) => {
      if (!scale.name || scale.levels.length > 0) return;
      report({
        node: scale,
        property: 'name',
        message: `The scale ${scale.name} has no levels. Write one line for each, from the worst: level Good = 2.`,
        absence: { from: scale },
      });
    },
  },
});
