const words: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** The number that a word stands for: 12 for `twelve`. */
export function numberInWords(word: string): number | undefined {
  const number = words.indexOf(word.toLowerCase());
  return number < 0 ? undefined : number;
}
