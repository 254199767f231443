import { isBandingRule } from '../../../generated/ast.js';
import { ratingStructure } from '../../../structure/rating-structure.js';
import { bandingNamed } from '../../../structure/scales.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { measureNeeded } from '../bandings.js';

export const bandingMeasure = defineCheck({
  code: 'banding-measure',
  category: 'bandings',
  severity: 'error',
  summary: 'A banding of percentages bands a score, or a banding of scores a percentage.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const [{ rule }, [first]] of ratingStructure(merged).written) {
        if (!isBandingRule(rule)) continue;
        const banding = bandingNamed(merged, rule.banding);
        const measure: 'percent' | 'score' | undefined = banding?.measure;
        const needed = measureNeeded(rule);
        if (!banding || !measure || measure === needed) continue;
        // The overall has no cases, whatever the banding is of: that is reported.
        if (!rule.aggregate && !first?.item) continue;
        const what = rule.aggregate ? `a ${rule.aggregate}` : 'what the cases give';
        const advice = !rule.aggregate
          ? 'say what is added up ("of sum of …")'
          : needed === 'score'
            ? `write "share" for "${rule.aggregate}"`
            : 'write "sum" for "share"';
        yield {
          node: rule,
          property: 'banding',
          message: `${banding.name} bands a ${measure === 'percent' ? 'percentage' : 'score'}, and ${what} is a ${needed === 'percent' ? 'percentage' : 'score'}. Use a banding "of ${needed}", or ${advice}.`,
          related: [{ node: banding, property: 'measure', message: `${banding.name} is of ${measure}.` }],
          data: { needed },
        };
      }
    }),
  },
});
