import type { Domain, Rational } from '@yardstick/model';

/** The least and the most of a domain. */
export function endsOf(domain: Domain): { readonly least: Rational; readonly most: Rational } {
  if (domain.kind !== 'values') return { least: domain.least, most: domain.most };
  const [least, most] = [domain.values[0], domain.values.at(-1)];
  if (!least || !most) throw new RangeError('A domain has at least one value.');
  return { least, most };
}

export function isAbove(left: Rational, right: Rational): boolean {
  return left.numerator * right.denominator > right.numerator * left.denominator;
}
