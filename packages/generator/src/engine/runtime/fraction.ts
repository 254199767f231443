/** An exact number. The engine's own arithmetic, kept apart from the reference evaluator's so that each can be held to the other. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

/** The decimal that a number prints as: 64.5 is 645 tenths, not the nearest binary fraction. */
export function decimal(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const places = decimals.length - Number(exponent);
  const all = BigInt(whole + decimals);
  return places > 0
    ? { numerator: all, denominator: 10n ** BigInt(places) }
    : { numerator: all * 10n ** BigInt(-places), denominator: 1n };
}

/** How many per cent `part` is of `whole`, which is above 0. */
export function percentage(part: number, whole: number): Fraction {
  return ratio(part, whole, 100n);
}

/** `part` times `factor`, divided by `whole`, which is not 0. */
export function ratio(part: number, whole: number, factor = 1n): Fraction {
  const [a, b] = [decimal(part), decimal(whole)];
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator * factor,
    denominator: sign * a.denominator * b.numerator,
  };
}

/** To so many decimals; exactly half goes up. */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): Fraction {
  const places = 10n ** BigInt(decimals);
  const [part, whole] = [2n * numerator * places + denominator, 2n * denominator];
  const rest = ((part % whole) + whole) % whole;
  return { numerator: (part - rest) / whole, denominator: places };
}

export function isBelow(value: Fraction, bound: number): boolean {
  return difference(value, bound) < 0n;
}

export function isAtLeast(value: Fraction, bound: number): boolean {
  return difference(value, bound) >= 0n;
}

export function isAtMost(value: Fraction, bound: number): boolean {
  return difference(value, bound) <= 0n;
}

export function isExactly(value: Fraction, bound: number): boolean {
  return difference(value, bound) === 0n;
}

function difference(value: Fraction, bound: number): bigint {
  const other = decimal(bound);
  return value.numerator * other.denominator - other.numerator * value.denominator;
}

/** As a number for people and JSON: cut at so many decimals, not rounded, so that a value below a boundary never prints as the boundary. */
export function printed({ numerator, denominator }: Fraction, decimals = 6): number {
  const size = numerator < 0n ? -numerator : numerator;
  const digits = ((size * 10n ** BigInt(decimals)) / denominator).toString().padStart(decimals + 1, '0');
  const value = Number(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
  return numerator < 0n && value !== 0 ? -value : value;
}

/** In lowest terms (`129/2`); `undefined` for a whole number. */
export function inLowestTerms({ numerator, denominator }: Fraction): string | undefined {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return denominator === a ? undefined : `${(numerator / a).toString()}/${(denominator / a).toString()}`;
}

/** From a value to a bound, either way. */
export function distance(value: Fraction, bound: number): Fraction {
  const apart = difference(value, bound);
  return {
    numerator: apart < 0n ? -apart : apart,
    denominator: value.denominator * decimal(bound).denominator,
  };
}
