import type { Banding } from './bands.js';
import { decimal, percentage } from './fraction.js';

/** Stands in columns for what is not rated. */
export const NOT_RATED = 255;

/** The levels of counts, worked out when they are first met. */
export class CountLevels {
  readonly #banding: Banding;
  readonly #levels: (Uint8Array | undefined)[] = [];

  constructor(banding: Banding) {
    this.#banding = banding;
  }

  /** The byte for the level of `yes` out of `of`; 255 for none. `undefined` for what are no counts. */
  byte(yes: number, of: number): number | undefined {
    return (this.#levels[of] ?? this.#levelsOutOf(of))[yes];
  }

  #levelsOutOf(of: number): Uint8Array {
    if (!Number.isInteger(of) || of < 0 || of > 100_000) return new Uint8Array();
    const levels = Uint8Array.from({ length: of + 1 }, (_, yes) =>
      of === 0 ? NOT_RATED : (this.#banding(percentage(yes, of))?.level ?? NOT_RATED),
    );
    this.#levels[of] = levels;
    return levels;
  }
}

/** The levels of decimal percentages, worked out when they are first met. */
export class DecimalLevels {
  readonly #banding: Banding;
  readonly #levels = new Map<number, number>();

  constructor(banding: Banding) {
    this.#banding = banding;
  }

  byte(percent: number): number | undefined {
    const known = this.#levels.get(percent);
    if (known !== undefined) return known;
    if (Number.isNaN(percent)) return NOT_RATED;
    if (!(percent >= 0 && percent <= 100)) return undefined;
    const byte = this.#banding(decimal(percent))?.level ?? NOT_RATED;
    // Percentages in reports have a decimal or two; of numbers that never come twice there is no end.
    if (this.#levels.size < 100_000) this.#levels.set(percent, byte);
    return byte;
  }
}
