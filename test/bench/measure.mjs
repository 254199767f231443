/** Time of one call in milliseconds, and what it returned. */
async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - start, result };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Times contenders in turns. A round has many short turns, and in each turn every contender rates the same few inspections, in an
 * order that goes round: whatever else the machine does then falls on all of them, and a turn in which it did much is not the
 * median of its round. The first contender is the measure of the others, in each round anew.
 *
 * A contender says what it rates in a turn (`block`, made before the clock starts; `undefined`: it sits this turn out), how many
 * inspections that is, and checks what it returned after the clock has stopped.
 *
 * @returns by name: nanoseconds an inspection, and how many times as fast as the first (median, least and most of all rounds)
 */
export async function inTurns(contenders, { rounds, turns }) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    const spent = new Map(contenders.map(({ name }) => [name, []]));
    for (let turn = 0; turn < turns; turn++) {
      const first = turn % contenders.length;
      for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
        const { name, count, block, run, check } = contender;
        const some = block(turn, round);
        if (some === undefined) continue;
        const { milliseconds, result } = await timed(() => run(some));
        check(result, turn, round);
        spent.get(name).push((milliseconds * 1e6) / count);
      }
    }
    // The first rounds are for the compiler.
    if (round >= 0) for (const [name, each] of spent) times.get(name).push(median(each));
  }
  const [measure] = times.values();
  return new Map(
    [...times].map(([name, each]) => {
      const ratios = each.map((time, round) => measure[round] / time);
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
