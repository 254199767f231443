import { columnOf, type Columns, type ReadColumn } from './columns.js';
import type { PercentageBytes } from './percentage-bytes.js';

/** How a column of cases holds an answer: 0 no, 1 yes, 2 that the question is not relevant to the case. */
const YES = 1;
const NOT_RELEVANT = 2;

/** Where the cases of each inspection begin in a sample's columns, and where the last end: one more than there are rows. */
export function startsOf(samples: Columns, sample: string, rows: number): Uint32Array {
  const starts = samples[sample];
  if (!(starts instanceof Uint32Array))
    throw new TypeError(`The starts of the ${sample} cases must be a Uint32Array.`);
  if (starts.length !== rows + 1) {
    throw new RangeError(
      `There are ${starts.length} starts of ${sample} cases; ${rows} inspections have ${rows + 1}, with the end of the last.`,
    );
  }
  const row = starts.findIndex((start, place) => place > 0 && start < (starts[place - 1] ?? 0));
  if (row > 0) throw new RangeError(`The ${sample} cases of row ${row - 1} end before they begin.`);
  return starts;
}

/** Counts the answers of each inspection to a question, and reads the counts as the percentages that they are. */
export function countedColumn(
  columns: Columns,
  name: string,
  starts: Uint32Array,
  bytes: PercentageBytes,
): ReadColumn {
  const answers = columnOf(columns, name, starts.at(-1) ?? 0);
  const view = new DataView(answers.buffer, answers.byteOffset, answers.byteLength);
  const rows = starts.length - 1;
  const made = new Uint8Array(rows);
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    let yes = 0;
    let notRelevant = 0;
    let at = start;
    // Four answers a step, each counted in a byte of its own, for as many steps as a byte can count.
    while (at + 4 <= end) {
      const stop = Math.min(end - 3, at + 4 * MOST_STEPS);
      let yesByFour = 0;
      let notRelevantByFour = 0;
      for (; at < stop; at += 4) {
        const four = view.getUint32(at, true);
        yesByFour += four & LOWEST_BITS;
        notRelevantByFour += (four >>> 1) & LOWEST_BITS;
        wrong |= (four & ABOVE_THREE) | (four & (four >>> 1) & LOWEST_BITS);
      }
      yes += sumOfBytes(yesByFour);
      notRelevant += sumOfBytes(notRelevantByFour);
    }
    for (; at < end; at++) {
      const answer = view.getUint8(at);
      yes += answer & YES;
      notRelevant += (answer >>> 1) & YES;
      wrong |= (answer & 0xfc) | (answer & (answer >>> 1));
    }
    made[row] = bytes.byteOfCounts(yes, end - start - notRelevant);
  }
  if (wrong !== 0) refuseAnswers(name, answers);
  return { name, bytes: made, levels: bytes.levels };
}

const LOWEST_BITS = 0x01010101;
const ABOVE_THREE = 0xfcfcfcfc;
const MOST_STEPS = 255;

function sumOfBytes(four: number): number {
  return (four & 255) + ((four >>> 8) & 255) + ((four >>> 16) & 255) + (four >>> 24);
}

function refuseAnswers(name: string, answers: Uint8Array): never {
  const at = answers.findIndex((answer) => answer > NOT_RELEVANT);
  throw new RangeError(
    `Case ${at} of the column ${name} holds ${answers[at] ?? ''}; 0 is no, 1 yes and 2 not relevant.`,
  );
}
