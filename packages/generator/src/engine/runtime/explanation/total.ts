import type { TraceEntry } from '@yardstick/model';
import { inLowestTerms } from '../fraction.js';
import type { Totals } from '../totals.js';
import { inBand } from './percentage.js';
import { frozen, start, type Subject } from './subject.js';

/** Totals have a few dozen values; with weights that have many digits there may be any number. */
const MOST_KEPT = 2_000;

/** Explains what members add up to: the total, the most it could be, the band it fell in. */
export class ExplainTotal {
  readonly #subject: Subject;
  readonly #totals: Totals;
  readonly #entries = new Map<number, TraceEntry>();

  constructor(subject: Subject, totals: Totals) {
    this.#subject = subject;
    this.#totals = totals;
  }

  /** @param total in the units of its measure; a band holds it */
  entry(total: number): TraceEntry {
    const known = this.#entries.get(total);
    if (known !== undefined) return known;
    const entry = this.#explain(total);
    if (this.#entries.size < MOST_KEPT) this.#entries.set(total, entry);
    return entry;
  }

  #explain(total: number): TraceEntry {
    const exact = this.#totals.value(total);
    const value = exact && this.#totals.rounded(exact);
    const band = this.#totals.band(total);
    const fraction = exact && inLowestTerms(exact);
    const { band: held, boundaries } = band && value ? inBand(band, value) : {};
    const { unrated } = this.#subject;
    return frozen({
      ...start(this.#subject, band?.level),
      ...(value && {
        figure: {
          value: this.#totals.printedValue(value),
          ...(fraction !== undefined && { exact: fraction }),
          score: this.#totals.printed(total),
          maximum: this.#totals.maximum,
        },
      }),
      ...(held && { band: held }),
      ...(unrated && { unrated }),
      ...(boundaries && { boundaries }),
    });
  }
}
