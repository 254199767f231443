/** What an outline says of lines beside what stands in them. */
export interface OutlineWords {
  readonly changed: Readonly<Record<'added' | 'replaced' | 'removed', string>>;
  /** What is half typed and has no name yet, no number or no title. */
  readonly withoutName: (noun: string) => string;
  readonly withoutNumber: (noun: string) => string;
  readonly withoutTitle: (noun: string) => string;
  readonly nothingYet: string;
  readonly ofFramework: (framework: string) => string;
  readonly toLevel: (level: string) => string;
}
