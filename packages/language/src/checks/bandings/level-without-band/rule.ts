import { defineCheck } from '../../check-rule.js';
import { listed } from '../../listed.js';
import { onBandings } from '../bandings.js';

export const levelWithoutBand = defineCheck({
  code: 'level-without-band',
  category: 'bandings',
  severity: 'warning',
  summary: 'No band leads to a level of the scale, so nothing banded ever has it.',
  at: onBandings(function* ({ node, banding, scale }) {
    if (!scale || banding.bands.length === 0) return;
    const given = new Set(banding.bands.map(({ level }) => level));
    const missing = scale.levels.map(({ name }) => name).filter((name) => !given.has(name));
    if (missing.length === 0) return;
    yield {
      node,
      property: 'name',
      message: `No band leads to ${listed(missing, 'or')}, so nothing rated by ${banding.name} is ever so. ${missing.length === 1 ? 'Add a band for it.' : 'Add a band for each.'}`,
      absence: { from: node },
      data: { levels: missing },
    };
  }),
});
