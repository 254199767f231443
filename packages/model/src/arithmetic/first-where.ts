/** The least whole number from `low` to `high` for which the test holds, where it holds for every one above too; `null`: for none. */
export function firstWhere(low: number, high: number, holds: (number: number) => boolean): number | null {
  if (low > high || !holds(high)) return null;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
