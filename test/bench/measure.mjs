/** Time of one call in milliseconds, and what it returned. */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - start, result };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Times contenders in turns, so that whatever else the machine does falls on all of them. Each returns how many it rated
 * and a checksum of its results, which also keeps the compiler from leaving out work that nobody looks at.
 */
export async function inTurns(contenders, rounds) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, count, checksum, run } of contenders) {
      const { milliseconds, result } = await timed(run);
      if (result !== checksum) throw new Error(`${name} came to ${result}, and ${checksum} is right.`);
      // The first round is for the compiler.
      if (round >= 0) times.get(name).push((milliseconds * 1e6) / count);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
