import { GrammarUtils } from 'langium';
import { isBand, isBanding, type Band, type Banding } from '../../generated/ast.js';
import { rangeFix, writeRange } from './band-range.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';
import { roundingWords } from './round-to-bands.js';

/** Closes a gap: by saying how the percentage is rounded, or by letting each band reach to the next. */
export function closeGap(problem: Problem): Fix[] {
  const band = nodeAround(problem, isBand);
  const banding = nodeAround(problem, isBanding);
  if (!band || !banding) return [];
  const beyond = widenEnd(problem, band, banding);
  if (beyond) return [beyond];
  return [...sayRounding(problem, banding), ...reachUp(problem, banding)];
}

/** The rounding that the numbers of the bands are written in: only where it closes every gap. */
function sayRounding(problem: Problem, banding: Banding): Fix[] {
  const decimals = textIn(problem, 'rounded');
  const scale = GrammarUtils.findNodeForProperty(banding.$cstNode, 'scale');
  if (decimals === undefined || !scale || banding.rounding) return [];
  const rounding = roundingWords(Number(decimals));
  const end = scale.range.end;
  return [
    {
      title: problem.words.fixes.sayRounding(rounding),
      edits: [{ range: { start: end, end }, newText: ` rounded to ${rounding}` }],
    },
  ];
}

/** The band under the gap ends "below" the start of the next; where only rounding is not said, every band does. */
function reachUp(problem: Problem, banding: Banding): Fix[] {
  const above = Number(textIn(problem, 'below'));
  const isAll = textIn(problem, 'rounded') !== undefined;
  const parted = partedBands(banding).filter(({ next }) => isAll || next === above);
  const edits = parted
    .map(({ band, next }) => writeRange(band, `${startOf(band)}below ${next}`))
    .filter((edit) => edit !== undefined);
  const [first, ...others] = parted;
  if (!first || edits.length < parted.length) return [];
  const { write, reachNext } = problem.words.fixes;
  const title = others.length === 0 ? write(`"${startOf(first.band)}below ${first.next}"`) : reachNext;
  return [{ title, edits }];
}

/** Each band that ends before the next begins. */
function partedBands(banding: Banding): { readonly band: Band; readonly next: number }[] {
  const rising = banding.bands.filter(({ upper, lower }) => upper !== undefined || lower !== undefined);
  rising.sort((left, right) => (left.lower ?? -1) - (right.lower ?? -1));
  return rising.flatMap((band, place) => {
    const next = rising[place + 1]?.lower;
    if (band.upper === undefined || next === undefined || band.upper >= next) return [];
    return [{ band, next }];
  });
}

function startOf({ lower }: Band): string {
  return lower === undefined ? '' : `${lower} to `;
}

/** A percentage above all bands or below them: the outermost band takes it. */
function widenEnd(problem: Problem, band: Band, banding: Banding): Fix | undefined {
  const value = Number(textIn(problem, 'value'));
  const isAbove = banding.bands.every(
    ({ lower, upper, orMore }) => !orMore && (upper ?? lower ?? 0) <= value,
  );
  if (isAbove) return rangeFix(problem, band, `${band.lower ?? 0} or more`);
  const isBelow = banding.bands.every(({ lower }) => lower !== undefined && lower > value);
  if (!isBelow || band.upper === undefined) return undefined;
  return rangeFix(problem, band, band.below ? `below ${band.upper}` : `0 to ${band.upper}`);
}
