import { CountLevels, DecimalLevels } from './known-levels.js';
import { decimal, type Fraction } from './fraction.js';

/** One band, with what an explanation says of it. */
export interface Band {
  /** The place of its level on the scale: 0 is the worst. */
  readonly level: number;
  readonly range: string;
  readonly words?: string;
  /** Where the levels below and above begin: the least value of the better side, and the level on the other. */
  readonly lower?: Edge;
  readonly upper?: Edge;
}

export interface Edge {
  readonly at: number;
  readonly level: string;
}

/** The band that holds a value; `undefined` where none does. */
export type Banding = (value: Fraction) => Band | undefined;

/** Not rated. */
export const UNRATED = -1;
/** Not a plain answer: the rating starts again with care. (`levelOf` has it as a number, which is shorter.) */
export const UNUSUAL = -2;

/** A banding worked out beforehand for every whole percentage. */
export class WholePercentages {
  readonly bands: readonly (Band | undefined)[];
  /** The levels of the whole percentages, wherever they come from. */
  readonly levels: Int8Array;
  readonly counts: CountLevels;
  readonly decimals: DecimalLevels;
  readonly banding: Banding;
  /** To how many decimals the banding rounds; `null` where it does not. */
  readonly rounding: number | null;
  readonly #bySampleSize: (Int8Array | undefined)[] = [];

  constructor(banding: Banding, rounding: number | null) {
    this.banding = banding;
    this.rounding = rounding;
    this.bands = Array.from({ length: 101 }, (_, percent) => banding(decimal(percent)));
    this.levels = Int8Array.from(this.bands, (band) => band?.level ?? UNRATED);
    this.counts = new CountLevels(banding);
    this.decimals = new DecimalLevels(banding);
  }

  /**
   * The levels by whole percentage in a sample of a known size. A percentage that no count of at most so many cases can
   * give is unusual: the inspection is rated all the same, with a warning. Where no size is given, every one is.
   */
  inSampleOf(size: unknown): Int8Array {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return noLevels;
    if (size >= 100) return this.levels;
    return (this.#bySampleSize[size] ??= this.levels.map((level, percent) =>
      canComeFrom(percent, size) ? level : UNUSUAL,
    ));
  }
}

const noLevels = new Int8Array(101).fill(UNUSUAL);

/** Whether a sample of this size can give a whole percentage. `false` for what is no size. */
export function canComeFrom(percent: number, size: unknown): boolean {
  return (
    typeof size === 'number' && Number.isSafeInteger(size) && size >= (leastCases()[percent] ?? Infinity)
  );
}

let least: Uint8Array | undefined;

/** The least number of cases that can give each whole percentage: 2 for 50, 3 for 67, 100 for 1. */
function leastCases(): Uint8Array {
  if (least !== undefined) return least;
  least = new Uint8Array(101).fill(255);
  for (let of = 100; of >= 1; of--) {
    for (let yes = 0; yes <= of; yes++) least[Math.floor((200 * yes + of) / (2 * of))] = of;
  }
  return least;
}

/** The level of a whole percentage, or that the answer is something else. Short enough to be inlined wherever it is called. */
export function levelOf(answer: unknown, levels: Int8Array): number {
  return typeof answer === 'number' ? (levels[answer] ?? -2) : -2;
}
