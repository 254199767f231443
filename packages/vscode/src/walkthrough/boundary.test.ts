import { expect, it } from 'vitest';
import { lowestBoundary } from './boundary.js';

const bands = (text: string): string[] =>
  lowestBoundary(text).map(({ start, end }) => text.slice(start, end));

it('finds both places where the lowest boundary stands', () => {
  const text = `banding CaseQuality of percent to Rating rounded to whole {
    below 50   is Inadequate
    50 to 64   is RequiresImprovement
    80 or more is Outstanding
}`;
  expect(bands(text)).toEqual(['50', '50']);
  const [, second] = lowestBoundary(text);
  expect(text.slice(second?.start).startsWith('50 to 64')).toBe(true);
});

it('takes a boundary with decimals whole, and not its likeness', () => {
  const text = `below 49.5 is Poor
4905 to 5000 is Odd
49.5 or more is Good`;
  expect(bands(text)).toEqual(['49.5', '49.5']);
  expect(lowestBoundary(text)[1]?.start).toBe(text.lastIndexOf('49.5'));
});

it('finds one place where no band begins at it, and none where none lies below', () => {
  expect(bands('below 50 is Poor\n60 or more is Good')).toEqual(['50']);
  expect(bands('0 to 6 is Poor')).toEqual([]);
});
