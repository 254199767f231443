import type { Banding } from '@yardstick/model';
import { describe, expect, test } from 'vitest';
import { rangeBeforeRounding } from './range-before-rounding.js';

const percent: Banding = { name: 'Q', measure: 'percent', scale: 'S', decimals: 0, bands: [] };

describe('the range of a band before rounding', () => {
  test('begins and ends half a point below, because halves are rounded up', () => {
    expect(rangeBeforeRounding(percent, { from: 65, to: 79, toIncluded: true, level: 'Good' })).toBe(
      '64.5 to below 79.5',
    );
    expect(rangeBeforeRounding(percent, { to: 50, level: 'Poor' })).toBe('below 49.5');
    expect(rangeBeforeRounding(percent, { from: 80, level: 'Best' })).toBe('79.5 or more');
  });

  test('stays between 0 and 100', () => {
    expect(rangeBeforeRounding(percent, { from: 0, to: 38, toIncluded: true, level: 'Poor' })).toBe(
      '0 to below 38.5',
    );
    expect(rangeBeforeRounding(percent, { from: 88, to: 100, toIncluded: true, level: 'Best' })).toBe(
      '87.5 to 100',
    );
  });

  test('follows the decimals that are kept', () => {
    const tenths = { ...percent, decimals: 1 };
    expect(rangeBeforeRounding(tenths, { from: 64.5, to: 79.4, toIncluded: true, level: 'Good' })).toBe(
      '64.45 to below 79.45',
    );
  });

  test('is nothing where no rounded value lies in the band', () => {
    expect(rangeBeforeRounding(percent, { from: 64.2, to: 64.6, toIncluded: true, level: 'Good' })).toBe(
      'nothing',
    );
  });

  test('is as written where nothing is rounded', () => {
    const exact = { ...percent, decimals: null };
    expect(rangeBeforeRounding(exact, { from: 65, to: 80, level: 'Good' })).toBeUndefined();
  });
});
