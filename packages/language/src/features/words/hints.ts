/** How a rule adds up; `value` where it does not say. */
export type Adding = 'sum' | 'mean' | 'share' | 'value';

/** Inlay hints, and what stands in their tooltips. */
export interface HintWords {
  readonly rounded: (range: string, held: string) => string;
  readonly reach: (adding: Adding, reach: string) => string;
  readonly overridden: (rating: string) => string;
  /** The words are those of the band, where it has some. */
  readonly inBand: (figure: string, range: string, words: string | undefined) => string;
  readonly found: Readonly<Record<'computed' | 'entered', (found: string) => string>>;
  readonly publishedAndFound: Readonly<
    Record<'computed' | 'entered', (of: string, published: string, found: string) => string>
  >;
}
