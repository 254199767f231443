import { gapsOf } from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { listed } from '../../listed.js';
import { domainOf, isReversed, onBandings, usedScoreBandings, type ReadBanding } from '../bandings.js';

export const levelWithoutBand = defineCheck({
  code: 'level-without-band',
  category: 'bandings',
  severity: 'warning',
  summary: 'No band leads to a level of the scale, so nothing banded ever has it.',
  at: onBandings(
    (read) =>
      read.banding.measure === 'percent' && gapsOf(read.banding, domainOf(read.banding)).length === 0
        ? missingLevels(read)
        : [],
    missingLevelsOfScores,
  ),
});

/** Where a band is missing, the gap that it leaves is reported, and the level with it. */
function* missingLevelsOfScores(lowered: LoweredFramework): Generator<Finding> {
  for (const { read, uses } of usedScoreBandings(lowered)) {
    if (uses.every(({ domain }) => gapsOf(read.banding, domain).length === 0)) yield* missingLevels(read);
  }
}

function* missingLevels({ node, banding, scale }: ReadBanding): Generator<Finding> {
  if (!scale || banding.bands.length === 0 || banding.bands.some(isReversed)) return;
  const given = new Set(banding.bands.map(({ level }) => level));
  const missing = scale.levels.map(({ name }) => name).filter((name) => !given.has(name));
  if (missing.length === 0) return;
  const advice = missing.length === 1 ? 'Add a band for it.' : 'Add a band for each.';
  yield {
    node,
    property: 'name',
    message: `No band leads to ${listed(missing, 'or')}, so nothing rated by ${banding.name} is ever so. ${advice}`,
    absence: { from: node },
    data: { levels: missing },
  };
}
