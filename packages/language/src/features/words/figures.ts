/** Figures, and how many of something there are. */
export interface FigureWords {
  readonly notRated: string;
  /** A figure or a range that the model says in English: `7 of 36`, `50 to below 65`, `nothing`. */
  readonly figure: (inEnglish: string) => string;
  readonly noWords: string;
  readonly points: (count: number) => string;
}
