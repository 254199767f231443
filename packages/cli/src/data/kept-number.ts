/**
 * Whether a number is still the one that is written once it has been read: a double keeps 15 digits of any number, and of
 * 49.99999999999999999 makes 50, of 1e999 no number at all.
 *
 * @param written as JSON writes numbers
 */
export function isKept(written: string): boolean {
  const read = Number(written);
  if (read === 0) return /^-?[0.]+(?:[eE]|$)/.test(written);
  return Number.isFinite(read) && decimalOf(String(read)) === decimalOf(written);
}

/** The same text for the same decimal, which is not 0: its digits without zeros around them, and the power of ten that they are multiplied by. */
function decimalOf(number: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = whole + decimals;
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  const power = Number(exponent) - decimals.length + (digits.length - end);
  return `${sign}${digits.slice(start, end)}e${power}`;
}
