import { floor, rational, type Rational } from './rational.js';

/** Rounds to so many decimals; exactly half goes up: 64.5 is 65 to whole numbers. */
export function roundHalfUp(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const doubled = rational(2n * scale * value.numerator + value.denominator, 2n * value.denominator);
  return rational(floor(doubled), scale);
}
