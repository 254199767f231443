const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count from none to ten in words; `undefined` above. */
export function spelt(count: number): string | undefined {
  return WORDS[count];
}
