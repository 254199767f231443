/** The script of a form as the build wrote it, and what it says in each language. */
export interface FormTexts {
  /** Gives `form` its `start`. */
  readonly script: string;
  /** Gives `english` its `words`. */
  readonly english: string;
  /** Gives `welsh` its `words`. */
  readonly welsh: string;
}
