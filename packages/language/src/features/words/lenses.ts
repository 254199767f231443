/** The titles of code lenses. */
export interface LensWords {
  readonly preview: string;
  readonly runAsTest: string;
  readonly unused: string;
  readonly inspections: (count: number) => string;
  readonly agreeing: (count: number, of: number) => string;
  readonly withoutResult: (count: number) => string;
  readonly frameworkHasError: string;
  readonly notYet: string;
  readonly overall: (rating: string) => string;
  readonly notMet: (count: number, of: number) => string;
}
