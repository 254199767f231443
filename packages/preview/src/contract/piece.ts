/** Something in a preview that the host can lead to. Ids are those of items, or `overall`. */
export type Piece =
  | { readonly of: 'item'; readonly id: string }
  | { readonly of: 'rule'; readonly id: string }
  /** A limit of that rule, by its place among them from 0. */
  | { readonly of: 'limit'; readonly id: string; readonly place: number }
  | { readonly of: 'band'; readonly banding: string; readonly place: number }
  | { readonly of: 'level'; readonly scale: string; readonly level: string }
  | { readonly of: 'check'; readonly name: string }
  | { readonly of: 'statistic'; readonly name: string }
  /** What was entered, by a JSON Pointer into the inspection. */
  | { readonly of: 'entry'; readonly pointer: string };

/** The JSON Pointer (RFC 6901) to an entry of an inspection. */
export function entryOf(part: 'answers' | 'checks' | 'statistics', key: string): Piece {
  return { of: 'entry', pointer: `/${part}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}
