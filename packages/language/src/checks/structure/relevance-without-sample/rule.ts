import { relevancesIn } from '../../../structure/conditions.js';
import { isOfCases, ratingStructure } from '../../../structure/rating-structure.js';
import { samplesAround } from '../../../structure/scales.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const relevanceWithoutSample = defineCheck({
  code: 'relevance-without-sample',
  category: 'structure',
  severity: 'error',
  summary: 'An item says when a case is relevant, and nothing says which cases are sampled.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { item } of relevancesIn(merged)) {
        // A rule that needs cases asks for them itself.
        const { inForce } = ratingStructure(merged).of(item);
        if (samplesAround(item) || isOfCases(inForce?.rule)) continue;
        yield {
          node: item.node,
          keyword: 'relevant',
          message: `No cases are sampled for ${item.kind} ${item.id}, so none can be relevant to it. Write "samples …" before "relevant when", or on what it stands in.`,
          absence: { from: merged.node, of: 'samples' },
        };
      }
    }),
  },
});
