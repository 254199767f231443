import type { Rational } from './rational.js';

/** Decimals kept when a value that the framework does not round is printed. */
const PRINTED_DECIMALS = 6;

/** The value as a number for people and JSON: cut, not rounded, so that a value below a boundary never prints as the boundary. */
export function printedNumber(value: Rational, decimals: number | null = null): number {
  const kept = Math.max(decimals ?? PRINTED_DECIMALS, PRINTED_DECIMALS);
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const digits = ((size * 10n ** BigInt(kept)) / value.denominator).toString().padStart(kept + 1, '0');
  const number = Number(`${digits.slice(0, -kept)}.${digits.slice(-kept)}`);
  return value.numerator < 0n && number !== 0 ? -number : number;
}

/** `129/2`; a whole number has no line. */
export function printedFraction(value: Rational): string {
  const { numerator, denominator } = value;
  return denominator === 1n ? numerator.toString() : `${numerator.toString()}/${denominator.toString()}`;
}

/** The value in a sentence: `64.5`, and `200/3` where no short decimal says it exactly. */
export function printedValue(value: Rational): string {
  let rest = value.denominator;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n ? String(printedNumber(value)) : printedFraction(value);
}
