import { isBand } from '../../generated/ast.js';
import { rangeFix } from './band-range.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** A band that goes on past all there can be. */
export function endAtMost(problem: Problem): Fix[] {
  const band = nodeAround(problem, isBand);
  const most = textIn(problem, 'most');
  if (!band || most === undefined) return [];
  const range = band.lower === undefined ? `0 to ${most}` : `${band.lower} or more`;
  return [rangeFix(problem, band, range)].filter((fix) => fix !== undefined);
}
