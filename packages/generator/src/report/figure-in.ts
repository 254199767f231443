/** The words of figures and ranges in Welsh; the longest first. */
const welsh: readonly (readonly [RegExp, string])[] = [
  [/ to below /g, ' i lai na '],
  [/^below /, 'llai na '],
  [/^up to /, 'hyd at '],
  [/ or more$/, ' neu fwy'],
  [/^any$/, 'unrhyw un'],
  [/ of /g, ' o '],
  [/ to /g, ' i '],
];

/** A figure or a range in the language of a report: `16 of 20` is `16 o 20` in Welsh, and `61% to 100%` is `61% i 100%`. */
export function figureIn(language: string | undefined, figure: string): string {
  return language === 'cy' ? welsh.reduce((text, [words, by]) => text.replace(words, by), figure) : figure;
}
