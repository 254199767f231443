import { isBanding } from '../../generated/ast.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** A rounding that keeps more decimals than can be told apart keeps those that the bands are written in. */
export function roundToBands(problem: Problem): Fix[] {
  const banding = nodeAround(problem, isBanding);
  const range = banding?.rounding?.$cstNode?.range;
  if (!banding || !range) return [];
  const ends = banding.bands.flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0]);
  const decimals = Math.max(0, ...ends.map((end) => String(end).split('.')[1]?.length ?? 0));
  const newText = roundingWords(decimals);
  return [{ title: problem.words.fixes.roundTo(newText), edits: [{ range, newText }] }];
}

/** `whole`, `1 decimal`, `2 decimals`. */
export function roundingWords(decimals: number): string {
  if (decimals === 0) return 'whole';
  return `${decimals} decimal${decimals === 1 ? '' : 's'}`;
}
