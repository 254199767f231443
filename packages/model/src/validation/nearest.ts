const LONGEST = 64;

/** ` (did you mean Good?)` where exactly one candidate is near what was written; otherwise nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const found = nearest(written, candidates);
  return found === undefined ? '' : ` (did you mean ${found}?)`;
}

/** The one candidate within a third of its letters; `undefined` where there is none, or more than one as near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const start = plain(written);
  let best: { readonly candidate: string; readonly distance: number; readonly alone: boolean } | undefined;
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    const sought = plain(candidate);
    if (Math.abs(sought.length - start.length) > allowed) continue;
    const distance = distanceOf(start, sought);
    if (distance > allowed) continue;
    if (best === undefined || distance < best.distance) best = { candidate, distance, alone: true };
    else if (distance === best.distance) best = { ...best, alone: false };
  }
  return best?.alone === true ? best.candidate : undefined;
}

/** `requires improvement` is as good as RequiresImprovement here. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Levenshtein's distance with neighbours swapped: letters put in, left out, changed, or in each other's place. */
function distanceOf(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + Number(a[i] !== b[j]);
      const swapped =
        i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
