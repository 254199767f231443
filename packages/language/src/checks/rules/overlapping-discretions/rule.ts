import type { Discretion } from '../../../generated/ast.js';
import { ruledBy } from '../../../structure/discretions.js';
import { nameOf, type Ruled } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const overlappingDiscretions = defineCheck({
  code: 'overlapping-discretions',
  category: 'rules',
  severity: 'warning',
  summary: 'Two discretions cover the same rating, so whichever allows more decides.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const firstFor = new Map<Ruled, Discretion>();
      for (const discretion of merged.discretions.values()) {
        const covered = ruledBy(merged, discretion);
        const shared = covered.find((ruled) => firstFor.has(ruled));
        const first = shared && firstFor.get(shared);
        for (const ruled of covered) if (!firstFor.has(ruled)) firstFor.set(ruled, discretion);
        if (!shared || !first) continue;
        const title = first.title?.value ?? '';
        yield {
          node: discretion,
          property: 'title',
          message: `"${title}" covers ${nameOf(shared)} too, and an override needs the grounds of only one of them. Let each cover ratings of its own, or make them one.`,
          related: [{ node: first, property: 'title', message: `"${title}" is declared here.` }],
        };
      }
    }),
  },
});
