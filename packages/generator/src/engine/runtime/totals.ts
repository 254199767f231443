import { UNRATED, type Band, type Banding } from './bands.js';
import { decimal, printed, ratio, roundHalfUp, type Fraction } from './fraction.js';

/** How a total in whole units becomes the value that is banded. */
export interface Measure {
  readonly of: 'sum' | 'mean' | 'share';
  /** Units in a point of score: 10 where scores or weights have one decimal. */
  readonly units: number;
  /** As the banding declares; `null` bands the exact value. */
  readonly decimals: number | null;
}

/** In units: the least and the most that all members together can make, and their weight. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/** More totals than this are banded one by one, as they come. */
const TABULATED = 4096;

/** The banding of what members add up to, worked out beforehand for every total that all of them together can make. */
export class Totals {
  readonly #banding: Banding;
  readonly #measure: Measure;
  readonly #all: Range;
  /** The levels of the totals from the least up; empty where there are too many. */
  readonly levels: Int8Array;

  constructor(banding: Banding, measure: Measure, all: Range) {
    this.#banding = banding;
    this.#measure = measure;
    this.#all = all;
    const { least, most, weight } = all;
    const length = most - least < TABULATED ? most - least + 1 : 0;
    this.levels = Int8Array.from({ length }, (_, place) =>
      this.#level(this.#value(least + place, most, weight)),
    );
  }

  /** The level of a total of all the members. */
  level(total: number): number {
    return this.levels[total - this.#all.least] ?? this.#level(this.value(total));
  }

  /** The level of a total of those that are rated, with the most that could be and their weight. */
  levelOfSome(total: number, most: number, weight: number): number {
    return this.#level(this.#value(total, most, weight));
  }

  /** The level of a total that was entered as printed, in points of score. */
  levelOfEntered({ value, of }: { readonly value: number; readonly of?: number }): number {
    const { units } = this.#measure;
    switch (this.#measure.of) {
      case 'sum':
        return this.#level(decimal(value));
      case 'mean':
        return this.#level(quotient(value, this.#all.weight / units, 1n));
      case 'share':
        return this.#level(quotient(value, of ?? this.#all.most / units, 100n));
    }
  }

  /** The exact value of a total of all members. */
  value(total: number): Fraction | undefined {
    return this.#value(total, this.#all.most, this.#all.weight);
  }

  /** The value as it is banded. */
  rounded(value: Fraction): Fraction {
    return this.#measure.decimals === null ? value : roundHalfUp(value, this.#measure.decimals);
  }

  /** The value as banded, as a number. */
  printedValue(value: Fraction): number {
    return printed(value, Math.max(this.#measure.decimals ?? 0, 6));
  }

  band(total: number): Band | undefined {
    const value = this.value(total);
    return value && this.#banding(value);
  }

  /** A total in points of score. */
  printed(total: number): number {
    return printed(ratio(total, this.#measure.units));
  }

  get maximum(): number {
    return this.printed(this.#all.most);
  }

  #level(value: Fraction | undefined): number {
    return (value && this.#banding(value)?.level) ?? UNRATED;
  }

  #value(total: number, most: number, weight: number): Fraction | undefined {
    const { of, units } = this.#measure;
    if (of === 'sum') return ratio(total, units);
    return of === 'mean' ? quotient(total, weight, 1n) : quotient(total, most, 100n);
  }
}

/** `undefined` where it would be a division by nothing. */
function quotient(part: number, whole: number, factor: bigint): Fraction | undefined {
  return whole === 0 ? undefined : ratio(part, whole, factor);
}
