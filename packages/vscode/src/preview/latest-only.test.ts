import { expect, it } from 'vitest';
import { LatestOnly } from './latest-only.js';

it('does one piece of work at a time, and what is wanted meanwhile once after it', async () => {
  const ends: (() => void)[] = [];
  const work = new LatestOnly(() => new Promise<void>((resolve) => ends.push(resolve)));
  work.again();
  for (let press = 0; press < 3; press++) work.again();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await Promise.resolve();
  work.again();
  await expect.poll(() => ends.length).toBe(3);
});
