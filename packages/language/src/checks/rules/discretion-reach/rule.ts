import type { Ruled } from '../../../structure/rating-structure.js';
import { ruledBy } from '../../../structure/discretions.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const discretionReach = defineCheck({
  code: 'discretion-reach',
  category: 'rules',
  severity: 'warning',
  summary: 'A discretion allows no step, or more steps than the scale has.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const discretion of merged.discretions.values()) {
        const { levels } = discretion;
        if (levels === undefined) continue;
        const most = mostSteps(ruledBy(merged, discretion));
        const message =
          levels === 0
            ? 'Up to 0 levels allows nothing. Write how far a rating may be departed from, or remove the discretion.'
            : most && levels > most.steps
              ? `${most.scale} has ${most.steps + 1} levels, so a rating can be moved by ${most.steps} at most and never by ${levels}.`
              : undefined;
        if (message)
          yield { node: discretion, property: 'levels', message, data: { most: most?.steps ?? null } };
      }
    }),
  },
});

/** The steps of the longest scale among the ratings that may be departed from. */
function mostSteps(ruled: readonly Ruled[]): { readonly steps: number; readonly scale: string } | undefined {
  let most: { steps: number; scale: string } | undefined;
  for (const { scale } of ruled) {
    if (!scale || scale.levels.length === 0) continue;
    const steps = scale.levels.length - 1;
    if (!most || steps > most.steps) most = { steps, scale: scale.name };
  }
  return most;
}
