import { UNRATED, UNUSUAL, type WholePercentages } from './bands.js';
import { NOT_RATED } from './known-levels.js';

/** The first byte that stands for a level and not for a percentage. */
const FIRST_LEVEL = 101;

/** How a column holds percentages that are banded: a byte for each, of which it only matters to which level it leads. */
export class PercentageBytes {
  readonly whole: WholePercentages;
  /** The level of each byte: up to 100 a percentage, 255 not rated, the rest nothing. */
  readonly levels: Int8Array;
  /** A byte for each level: a percentage, or where only decimals or counts come to the level, a byte of its own above 100. */
  readonly #bytes: Uint8Array;

  /** @param levels how many levels the scale has */
  constructor(whole: WholePercentages, levels: number) {
    this.whole = whole;
    this.levels = new Int8Array(256).fill(UNUSUAL);
    this.levels.set(whole.levels);
    this.levels[NOT_RATED] = UNRATED;
    this.#bytes = Uint8Array.from({ length: levels }, (_, level) => {
      const percent = whole.levels.indexOf(level);
      return percent < 0 ? FIRST_LEVEL + level : percent;
    });
    this.#bytes.forEach((byte, level) => {
      this.levels[byte] = level;
    });
  }

  /** The byte for a level, or for not rated. */
  byteOf(level: number): number {
    return this.#bytes[level] ?? NOT_RATED;
  }

  /** The byte for the level of counts that are in order. */
  byteOfCounts(yes: number, of: number): number {
    return this.byteOf(this.whole.counts.level(yes, of) ?? UNRATED);
  }

  /** Whether a column that an author of columns wrote holds a byte that only the engine itself may write. */
  holdsOwnByte(column: Uint8Array): boolean {
    return (
      this.#bytes.some((byte) => byte >= FIRST_LEVEL) &&
      column.some((byte) => byte >= FIRST_LEVEL && byte !== NOT_RATED)
    );
  }
}
