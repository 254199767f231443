/** Two things of the same key: the first of that key, and one after it. */
export interface Repeat<T> {
  readonly first: T;
  readonly again: T;
}

/** Every thing whose key an earlier one had, in order. Things without a key are passed over: they are half typed. */
export function repeatsOf<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Repeat<T>[] {
  const firsts = new Map<string, T>();
  const repeats: Repeat<T>[] = [];
  for (const again of things) {
    const key = keyOf(again);
    if (key === undefined || key === '') continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, again);
    else repeats.push({ first, again });
  }
  return repeats;
}
