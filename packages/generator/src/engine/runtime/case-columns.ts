import { columnOf, type Columns, type ReadColumn } from './columns.js';
import type { PercentageBytes } from './percentage-bytes.js';

/** How a column of cases holds an answer: no, yes, or that the question is not relevant to the case. */
const [NO, YES, NOT_RELEVANT] = [0, 1, 2];

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
  const rows = starts.length - 1;
  const made = new Uint8Array(rows);
  let greatest = NO;
  for (let row = 0; row < rows; row++) {
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    let yes = 0;
    let notRelevant = 0;
    for (let at = start; at < end; at++) {
      const answer = answers[at] ?? NO;
      yes += answer & YES;
      notRelevant += answer >>> 1;
      greatest = answer > greatest ? answer : greatest;
    }
    made[row] = bytes.byteOfCounts(yes, end - start - notRelevant);
  }
  if (greatest > NOT_RELEVANT) {
    const at = answers.findIndex((answer) => answer > NOT_RELEVANT);
    throw new RangeError(
      `Case ${at} of the column ${name} holds ${answers[at] ?? ''}; 0 is no, 1 yes and 2 not relevant.`,
    );
  }
  return { name, bytes: made, levels: bytes.levels };
}
