import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKept } from './kept-number.js';

it.each([
  '0',
  '-0',
  '64',
  '64.5',
  '64.50',
  '100e-1',
  '6.45E+1',
  '0.1',
  '1e2',
  '123456789012345',
  '0e999999999999',
])('keeps %s', (written) => {
  expect(isKept(written)).toBe(true);
});

it.each([
  ['49.99999999999999999', 'would be 50'],
  ['64.5000000000000000000001', 'would be 64.5'],
  ['12345678901234567890', 'would end in zeros'],
  ['1e999', 'would be no number'],
  ['-1e999', 'would be no number'],
  ['1e-999', 'would be 0'],
  ['1e99999999999999999999', 'would be no number'],
])('does not keep %s, which %s', (written) => {
  expect(isKept(written)).toBe(false);
});

it('takes no longer for a number made to take long', () => {
  const zeros = '0'.repeat(1_000_000);
  expect(isKept(`1${zeros}1`)).toBe(false);
  expect(isKept(`0.${zeros}1e1000001`)).toBe(true);
  expect(isKept(`1e-${'9'.repeat(1_000_000)}`)).toBe(false);
});

it('keeps every number as JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(isKept(JSON.stringify(number))).toBe(true);
    }),
  );
});

it('keeps every number of fifteen digits', () => {
  const number = fc
    .tuple(fc.nat(999_999_999), fc.nat(999_999))
    .map(([whole, decimals]) => `${whole}.${decimals}`);
  fc.assert(
    fc.property(number, (written) => {
      expect(isKept(written)).toBe(true);
    }),
  );
});
