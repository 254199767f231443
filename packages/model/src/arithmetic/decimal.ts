import { rational, type Rational } from './rational.js';

const PRINTED = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/;

/**
 * The exact decimal that a number prints as: 64.5 is 129/2, and 0.1 is one tenth although no computer stores it so.
 * An author and a report write decimals, so the decimal is what they mean.
 *
 * @throws RangeError where the number is not finite.
 */
export function exactDecimal(number: number): Rational {
  if (Number.isSafeInteger(number)) return rational(BigInt(number));
  const parts = PRINTED.exec(String(number))?.groups;
  if (parts === undefined) throw new RangeError('Only a finite number has an exact decimal.');
  const fraction = parts['fraction'] ?? '';
  const exponent = Number(parts['exponent'] ?? '0') - fraction.length;
  const digits = BigInt(`${parts['sign'] ?? ''}${parts['whole'] ?? ''}${fraction}`);
  return exponent < 0
    ? rational(digits, 10n ** BigInt(-exponent))
    : rational(digits * 10n ** BigInt(exponent));
}

/** How many decimals a decimal is printed with: 0 for 67, 1 for 64.5. */
export function decimalsOf(decimal: Rational): number {
  let { denominator } = decimal;
  let decimals = 0;
  for (; denominator !== 1n; decimals += 1) {
    denominator /= denominator % 10n === 0n ? 10n : denominator % 5n === 0n ? 5n : 2n;
  }
  return decimals;
}
