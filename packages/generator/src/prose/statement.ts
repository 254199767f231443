/** Something that a text says of an inspection and that the data can confirm or deny. */
export interface Statement {
  /** Where it stands in the text, and the words. */
  readonly start: number;
  readonly quote: string;
  /** The item, `overall`, or the name of a sample or statistic; absent where the text disagrees with itself. */
  readonly about?: string;
  readonly agrees: boolean;
  /** What is wrong, as a sentence; empty where it agrees. */
  readonly message: string;
  /** What the data have: `67%, Good`. */
  readonly data: string;
}
