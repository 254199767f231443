import type { Boundary, TraceEntry } from '@yardstick/model';
import type { Band, Edge, WholePercentages } from './bands.js';
import { decimal, distance, inLowestTerms, printed, type Fraction } from './fraction.js';
import type { Totals } from './totals.js';
import type { Wording } from './wordings.js';

/** What every entry of an explanation says first. */
export interface Subject {
  readonly item: string;
  readonly kind: TraceEntry['kind'];
  readonly rule: string;
  /** The names of its levels from the worst to the best. */
  readonly levels: readonly string[];
}

type Start = Pick<TraceEntry, 'item' | 'kind' | 'rating' | 'rule'>;

/** Explains a rule that gives no rating. */
export function explainUnrated({ item, kind, rule }: Subject, notRated: string): TraceEntry {
  return frozen({ item, kind, rating: null, rule, notRated });
}

/**
 * Explains a level that inspectors entered. Like all that explains, it makes an entry once and then gives the same frozen
 * entry again, since most inspections share most of theirs.
 */
export class ExplainEntered {
  readonly #entries: readonly TraceEntry[];

  constructor(subject: Subject) {
    this.#entries = subject.levels.map((_, level) => frozen(start(subject, level)));
  }

  entry(level: number): TraceEntry | undefined {
    return this.#entries[level];
  }
}

/** Explains a whole percentage: the band it fell in and how far it is from the levels on both sides. */
export class ExplainPercentage {
  readonly #subject: Subject;
  readonly #percentages: WholePercentages;
  readonly #entries: (TraceEntry | undefined)[] = Array.from({ length: 101 });

  constructor(subject: Subject, percentages: WholePercentages) {
    this.#subject = subject;
    this.#percentages = percentages;
  }

  entry(percent: number): TraceEntry | undefined {
    return (this.#entries[percent] ??= this.#explain(percent));
  }

  #explain(percent: number): TraceEntry | undefined {
    const band = this.#percentages.bands[percent];
    if (band === undefined) return undefined;
    return frozen({
      ...start(this.#subject, band.level),
      figure: { value: percent },
      ...banded(band, decimal(percent)),
    });
  }
}

/** Explains a proportion said in words. */
export class ExplainWords {
  readonly #subject: Subject;
  readonly #wording: Wording;
  readonly #entries: (TraceEntry | undefined)[] = Array.from({ length: 101 });

  constructor(subject: Subject, wording: Wording) {
    this.#subject = subject;
    this.#wording = wording;
  }

  entry(percent: number): TraceEntry {
    return (this.#entries[percent] ??= this.#explain(percent));
  }

  #explain(percent: number): TraceEntry {
    const { item, kind, rule } = this.#subject;
    const description = this.#wording(decimal(percent), undefined) ?? '';
    return frozen({ item, kind, rating: null, rule, figure: { value: percent }, description });
  }
}

/** Explains a level picked from the members' levels: those that have it decided. */
export class ExplainPick {
  readonly #subject: Subject;
  readonly #members: readonly string[];
  readonly #deciding: (readonly string[] | undefined)[] = [];
  readonly #entries: (TraceEntry | undefined)[] = [];

  constructor(subject: Subject, members: readonly string[]) {
    this.#subject = subject;
    this.#members = members;
  }

  /** The members that decided, in published order, from a bit for each. */
  deciding(decided: number): readonly string[] {
    return (this.#deciding[decided] ??= Object.freeze(
      this.#members.filter((_, place) => (decided & (1 << place)) !== 0),
    ));
  }

  entry(level: number, decided: number): TraceEntry {
    return (this.#entries[(level << this.#members.length) | decided] ??= frozen({
      ...start(this.#subject, level),
      decidedBy: this.deciding(decided),
    }));
  }

  /** From the levels of the members, where there are too many for bits. */
  decidingOf(level: number, levels: readonly number[]): readonly string[] {
    return Object.freeze(this.#members.filter((_, place) => levels[place] === level));
  }

  entryOf(level: number, levels: readonly number[]): TraceEntry {
    return frozen({ ...start(this.#subject, level), decidedBy: this.decidingOf(level, levels) });
  }
}

/** Explains what members add up to: the total, the most it could be, the band it fell in. */
export class ExplainTotal {
  readonly #subject: Subject;
  readonly #totals: Totals;
  readonly #entries = new Map<number, TraceEntry>();

  constructor(subject: Subject, totals: Totals) {
    this.#subject = subject;
    this.#totals = totals;
  }

  /** @param total in the units of its measure */
  entry(total: number): TraceEntry | undefined {
    let entry = this.#entries.get(total);
    if (entry === undefined) {
      entry = this.#explain(total);
      if (entry !== undefined) this.#entries.set(total, entry);
    }
    return entry;
  }

  #explain(total: number): TraceEntry | undefined {
    const exact = this.#totals.value(total);
    const value = exact && this.#totals.rounded(exact);
    const band = value && this.#totals.band(total);
    if (exact === undefined || value === undefined || band === undefined) return undefined;
    const fraction = inLowestTerms(exact);
    const figure = {
      value: this.#totals.printedValue(value),
      ...(fraction !== undefined && { exact: fraction }),
      score: this.#totals.printed(total),
      maximum: this.#totals.maximum,
    };
    return frozen({ ...start(this.#subject, band.level), figure, ...banded(band, value) });
  }
}

/** The limits of an item: as the language says them, the levels they allow, and the names of all levels. */
export interface Limits {
  readonly words: readonly string[];
  readonly atMost: readonly number[];
  readonly levels: readonly string[];
}

/** Adds to an entry the limits whose condition held, as bits from the first. */
export function explainLimits(
  entry: TraceEntry | undefined,
  limits: Limits,
  holding: number,
): TraceEntry | undefined {
  if (entry === undefined || holding === 0) return entry;
  const before = limits.levels.indexOf(entry.rating ?? '');
  const held = limits.words.map((_, place) => place).filter((place) => (holding & (1 << place)) !== 0);
  const level = Math.min(before, ...held.map((place) => limits.atMost[place] ?? before));
  const { boundaries, ...rest } = entry;
  return frozen({
    ...rest,
    rating: limits.levels[level] ?? null,
    ...(boundaries && { boundaries }),
    ...(level < before && { ruled: limits.levels[before] ?? '' }),
    limits: held.map((place) => ({
      words: limits.words[place] ?? '',
      changed: level < before && limits.atMost[place] === level,
    })),
  });
}

function start({ item, kind, rule, levels }: Subject, level: number): Start {
  return { item, kind, rating: levels[level] ?? null, rule };
}

function banded(band: Band, value: Fraction): Pick<TraceEntry, 'band' | 'boundaries'> {
  const { range, words, lower, upper } = band;
  return {
    band: { range, ...(words !== undefined && { words }) },
    ...((lower ?? upper) && {
      boundaries: {
        ...(lower && { lower: boundary(lower, value) }),
        ...(upper && { upper: boundary(upper, value) }),
      },
    }),
  };
}

function boundary({ at, level }: Edge, value: Fraction): Boundary {
  return { at, level, points: printed(distance(value, at)) };
}

/** Entries are handed out many times over, so nobody may change one. */
function frozen(entry: TraceEntry): TraceEntry {
  const freeze = (value: object): void => {
    for (const held of Object.values(value))
      if (typeof held === 'object' && held !== null) freeze(held as object);
    Object.freeze(value);
  };
  freeze(entry);
  return entry;
}
