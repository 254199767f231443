/** What stands beside a link. */
export interface LinkWords {
  readonly file: string;
  readonly source: string;
}
