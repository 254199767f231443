const LONGEST = 64;

/** ` (did you mean Good?)` where exactly one candidate is near what was written; otherwise nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const found = nearest(written, candidates);
  return found === undefined ? '' : ` (did you mean ${found}?)`;
}

/** The one candidate within a third of its letters; `undefined` where there is none, or more than one as near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: { readonly candidate: string; readonly distance: number; readonly alone: boolean } | undefined;
  for (const candidate of candidates) {
    const distance = distanceOf(plain(written), plain(candidate));
    if (distance > Math.max(1, Math.floor(candidate.length / 3))) continue;
    if (best === undefined || distance < best.distance) best = { candidate, distance, alone: true };
    else if (distance === best.distance) best = { ...best, alone: false };
  }
  return best?.alone === true ? best.candidate : undefined;
}

/** `requires improvement` is as good as RequiresImprovement here. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Levenshtein's distance: letters put in, left out or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + Number(a[i] !== b[j]);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
