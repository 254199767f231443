import { isBand } from '../../generated/ast.js';
import { rangeFix } from './band-range.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** A band that ends before it starts, the right way round. */
export function turnBandRound(problem: Problem): Fix[] {
  const band = nodeAround(problem, isBand);
  const meant = textIn(problem, 'meant');
  const fix = band && meant !== undefined ? rangeFix(problem, band, meant) : undefined;
  return fix ? [fix] : [];
}
