/** Words of the model itself: a payload there would make another kind of thing and not another text. */
const words = new Set(['kind', 'by', 'measure', 'type', 'unit', 'test', 'is', 'ground', 'form']);

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A text somewhere in a value, told by where it is. */
export interface Position {
  readonly path: string;
  readonly value: string;
}

/** Every text in a value that an author could have written, found by walking it, whatever it is. */
export function textPositions(value: Json, path = ''): Position[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((held, place) => textPositions(held, `${path}/${place}`));
  return Object.entries(value as Record<string, Json>).flatMap(([key, held]) =>
    words.has(key) && typeof held === 'string' ? [] : textPositions(held, `${path}/${key}`),
  );
}

/** A value with its texts replaced. Keys are texts too. */
export function replaceTexts(value: Json, replace: (text: string, path: string) => string, path = ''): Json {
  if (typeof value === 'string') return replace(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((held, place) => replaceTexts(held, replace, `${path}/${place}`));
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).map(([key, held]): [string, Json] => [
      replace(key, `${path}/${key}#`),
      words.has(key) && typeof held === 'string' ? held : replaceTexts(held, replace, `${path}/${key}`),
    ]),
  );
}
