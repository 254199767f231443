/** Where a result stands: its band, what decided it, how far the next levels are. What is handed in is Markdown already. */
export interface StandingWords {
  readonly notRated: (reason: string) => string;
  /** Why there is no rating, from what the evaluator says and the members without one; an author's own reason stays as it is. */
  readonly reason: (inEnglish: string, unrated: readonly string[]) => string;
  readonly inBand: (range: string, words: string | undefined) => string;
  readonly beforeRounding: (exact: string) => string;
  readonly asPublished: string;
  readonly changedUnder: (rating: string, discretion: string, because: string) => string;
  readonly byRulesAlone: (rating: string, because: string) => string;
  readonly decidedBy: (names: readonly string[]) => string;
  readonly unrated: (names: readonly string[]) => string;
  readonly begins: (level: string, at: string, points: string, cases: number | undefined) => string;
  /** `points` is absent where the result stands on the edge. */
  readonly below: (
    level: string,
    at: string,
    points: string | undefined,
    cases: number | undefined,
  ) => string;
  readonly limitLowers: (limit: string) => string;
  readonly limitIdle: (limit: string) => string;
}
