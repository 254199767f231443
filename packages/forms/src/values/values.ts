/**
 * Everything filled in on one sheet, as text by key. A blank field is not there. The keys are the project's own words and, after a
 * stroke, the author's: `answers/2.1.3`, `fields/Gender`.
 */
export type Values = ReadonlyMap<string, string>;

export const NO_VALUES: Values = new Map();

/** With one value changed; a blank one is taken out. */
export function withValue(values: Values, key: string, value: string): Values {
  const changed = new Map(values);
  if (value.trim() === '') changed.delete(key);
  else changed.set(key, value);
  return changed;
}

export function sameValues(a: Values, b: Values): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** The values of one part, by what follows the stroke. */
export function partOf(values: Values, part: string): Map<string, string> {
  const prefix = `${part}/`;
  return new Map(
    [...values].flatMap(([key, value]): [string, string][] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}
