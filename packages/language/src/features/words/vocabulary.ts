/** What a hover says of scales, bandings and whatever else frameworks share. What is handed in is Markdown already. */
export interface VocabularyWords {
  readonly check: string;
  readonly levelScore: (score: number, scale: string) => string;
  /** The headings of tables. */
  readonly score: string;
  readonly level: string;
  readonly meaning: string;
  readonly band: string;
  readonly beforeRounding: string;
  readonly inWords: string;
  readonly phrase: string;
  readonly when: string;
  readonly field: string;
  readonly title: string;
  readonly holds: string;
  readonly bands: (measure: 'percent' | 'score', scale: string) => string;
  /** `null` where nothing is rounded, 0 where to whole. */
  readonly rounded: (decimals: number | null) => string;
  readonly firstPhrase: string;
  readonly form: Readonly<Record<'counts' | 'percentage', string>>;
  readonly recordedOf: (cases: string, holds: string) => string;
  readonly oneOf: (choices: readonly string[]) => string;
  readonly yesOrNo: string;
  readonly type: Readonly<Record<'choice' | 'date' | 'number' | 'text', string>>;
  readonly statistic: Readonly<Record<'percent' | 'number', string>>;
  readonly target: (target: string) => string;
}
