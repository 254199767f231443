import type { Banding, Item, Text } from '@yardstick/model';

/** A name with its title, for a comment. */
export function titleWords(name: string, title: Text | undefined): string {
  return title === undefined ? name : `${name}: ${title.text}`;
}

/** `Standard 2.1 Assessment`. */
export function itemWords({ kind, id, title }: Item): string {
  const [first = '', ...rest] = kind;
  return `${first.toUpperCase()}${rest.join('')} ${id}${title === undefined ? '' : ` ${title.text}`}`;
}

/** What a banding does with a value before it looks for its band. */
export function roundingWords({ decimals }: Banding): string {
  if (decimals === null) return 'as it is, not rounded';
  if (decimals === 0) return 'rounded half up to a whole number';
  return `rounded half up to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`;
}
