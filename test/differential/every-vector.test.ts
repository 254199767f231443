import { beforeAll, describe, expect, it } from 'vitest';
import { standards2018, youth2018 } from './frameworks.js';
import { loadEngine, type Engine } from './load-engine.js';

const percentages = [43, 57, 72, 91];

/** The questions of a standard of domain 2 or 3. */
function questionsOf(standard: string): string[] {
  return Array.from({ length: standard === '3.4' ? 2 : 3 }, (_, place) => `${standard}.${place + 1}`);
}

describe('the overall of 2018', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(youth2018);
  });

  it('agrees with plain arithmetic on every vector of ratings that twelve standards can have', () => {
    const rows = 4 ** 9;
    const levels = standards2018.map(() => new Uint8Array(rows));
    const percents = standards2018.map(() => new Uint8Array(rows));
    const sums = new Uint8Array(rows);
    const answers: Record<string, Uint8Array> = {};
    standards2018.forEach((standard, place) => {
      const columns = standard.startsWith('1.') ? levels : percents;
      for (const id of standard.startsWith('1.') ? [standard] : questionsOf(standard)) {
        answers[id] = columns[place] ?? new Uint8Array();
      }
    });
    let compared = 0;
    for (let chunk = 0; chunk < 4 ** 3; chunk++) {
      sums.fill(0);
      // A vector is a number of twelve digits to the base of four, a digit a standard.
      for (let place = 0; place < 12; place++) {
        const [level, percent] = [levels[place], percents[place]];
        if (level === undefined || percent === undefined) throw new Error('There are twelve standards.');
        for (let row = 0; row < rows; row++) {
          const digit = ((chunk * rows + row) >>> (2 * place)) & 3;
          level[row] = digit;
          percent[row] = percentages[digit] ?? 0;
          sums[row] = (sums[row] ?? 0) + digit;
        }
      }
      const { overall, score } = engine.rateMany({ answers });
      for (let row = 0; row < rows; row++) {
        const sum = sums[row] ?? NaN;
        const level = sum <= 6 ? 0 : sum <= 18 ? 1 : sum <= 30 ? 2 : 3;
        // A call of expect for each of 16.8 million would be all that this test does.
        if (overall?.[row] !== level || score?.[row] !== sum) {
          expect({ vector: chunk * rows + row, overall: overall?.[row], score: score?.[row] }).toEqual({
            overall: level,
            score: sum,
          });
        }
        compared += 1;
      }
    }
    expect(compared).toBe(16_777_216);
  }, 60_000);

  it('bands every pair of yes and relevant up to 200 as whole numbers say', () => {
    const pairs: { yes: number; of: number }[] = [];
    for (let of = 1; of <= 200; of++) for (let yes = 0; yes <= of; yes++) pairs.push({ yes, of });
    expect(pairs).toHaveLength(20_300);
    const answers: Record<string, unknown> = {};
    for (const standard of standards2018) {
      if (standard.startsWith('1.')) answers[standard] = new Uint8Array(pairs.length);
      else
        for (const question of questionsOf(standard))
          answers[question] = new Uint8Array(pairs.length).fill(100);
    }
    answers['2.1.2'] = {
      yes: Uint8Array.from(pairs, ({ yes }) => yes),
      of: Uint8Array.from(pairs, ({ of }) => of),
    };
    const { ratings } = engine.rateMany({ answers });
    // Half a per cent goes up: 2 × 100 × yes + of, divided by 2 × of, is the percentage rounded.
    const expected = pairs.map(({ yes, of }) => {
      const percent = Math.floor((200 * yes + of) / (2 * of));
      return percent < 50 ? 0 : percent < 65 ? 1 : percent < 80 ? 2 : 3;
    });
    expect([...(ratings['2.1'] ?? [])]).toEqual(expected);
  });

  it.each([
    [{ yes: 20, of: 31 }, 'Good'], // 64.516…
    [{ yes: 129, of: 200 }, 'Good'], // 64.5 exactly
    [{ yes: 128, of: 200 }, 'RequiresImprovement'],
    [{ yes: 22, of: 34 }, 'Good'], // 64.705…
    [64.49, 'RequiresImprovement'],
    [64.5, 'Good'],
    [79.5, 'Outstanding'],
  ])('rates %j as %s', (answer, level) => {
    const answers = Object.fromEntries(
      standards2018.flatMap((standard): [string, unknown][] =>
        standard.startsWith('1.')
          ? [[standard, 'Good']]
          : questionsOf(standard).map((question) => [question, 100]),
      ),
    );
    const cases = { Court: 200, OutOfCourt: 200 };
    const result = engine.rate({ framework: 'Youth2018', cases, answers: { ...answers, '3.4.1': answer } });
    expect(result.ratings['3.4']).toBe(level);
    expect(result.trace.find(({ item }) => item === '3.4')?.decidedBy).toEqual(
      level === 'Outstanding' ? ['3.4.1', '3.4.2'] : ['3.4.1'],
    );
  });
});
