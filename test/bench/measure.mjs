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
 * Times contenders in turns, each round in another order, so that whatever else the machine does falls on all of them. The
 * first contender is the measure of the others: each is held to what the first took in the same round.
 *
 * A contender says how many inspections a run rates. It may prepare a round before the clock starts, and checks what the run
 * returned after it has stopped.
 *
 * @returns by name: nanoseconds an inspection, and how many times as fast as the first (median, least and most of all rounds)
 */
export async function inTurns(contenders, rounds) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    const turn = Math.abs(round) % contenders.length;
    for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const { name, count, prepare, run, check } = contender;
      const prepared = prepare?.(round);
      const { milliseconds, result } = await timed(() => run(prepared));
      check(result, round);
      // The first rounds are for the compiler.
      if (round >= 0) times.get(name).push((milliseconds * 1e6) / count);
    }
  }
  const [first] = times.values();
  return new Map(
    [...times].map(([name, each]) => {
      const ratios = each.map((time, round) => first[round] / time);
      return [
        name,
        {
          nanoseconds: median(each),
          times: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
        },
      ];
    }),
  );
}
