/** Text as the author wrote it, with its translations by language code (`cy`). */
export interface Text {
  readonly text: string;
  readonly translations?: Readonly<Record<string, string>>;
}
