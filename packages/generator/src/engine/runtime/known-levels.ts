import { UNRATED, type Banding } from './bands.js';
import { decimal, percentage } from './fraction.js';

/** Stands in columns for what is not rated. */
export const NOT_RATED = 255;

/** More cases than this are banded one by one, as they come. */
const TABULATED = 10_000;

/** The levels of counts, worked out when they are first met. */
export class CountLevels {
  readonly #banding: Banding;
  readonly #levels: (Int8Array | undefined)[] = [];

  constructor(banding: Banding) {
    this.#banding = banding;
  }

  /** The level of `yes` out of `of`; not rated where none is relevant; `undefined` for what are no counts. */
  level(yes: number, of: number): number | undefined {
    return (
      (this.#levels[of] ?? this.#levelsOutOf(of))[yes] ?? (of > TABULATED ? this.#level(yes, of) : undefined)
    );
  }

  #levelsOutOf(of: number): Int8Array {
    if (!Number.isSafeInteger(of) || of < 0 || of > TABULATED) return none;
    return (this.#levels[of] = Int8Array.from(
      { length: of + 1 },
      (_, yes) => this.#level(yes, of) ?? UNRATED,
    ));
  }

  #level(yes: number, of: number): number | undefined {
    if (!Number.isSafeInteger(yes) || !Number.isSafeInteger(of) || yes < 0 || yes > of) return undefined;
    return of === 0 ? UNRATED : (this.#banding(percentage(yes, of))?.level ?? UNRATED);
  }
}

const none = new Int8Array();

/** The levels of decimal percentages, worked out when they are first met. */
export class DecimalLevels {
  readonly #banding: Banding;
  readonly #levels = new Map<number, number>();

  constructor(banding: Banding) {
    this.#banding = banding;
  }

  /** The level of a percentage; not rated for NaN; `undefined` for what is no percentage. */
  level(percent: number): number | undefined {
    const known = this.#levels.get(percent);
    if (known !== undefined) return known;
    if (Number.isNaN(percent)) return UNRATED;
    if (!(percent >= 0 && percent <= 100)) return undefined;
    const level = this.#banding(decimal(percent))?.level ?? UNRATED;
    // Reports print a decimal or two; of other numbers there is no end.
    if (this.#levels.size < 10_000) this.#levels.set(percent, level);
    return level;
  }
}
