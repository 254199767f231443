import type { CaseRecord, Framework, Inspection, Problem, Result, Tally } from '@yardstick/model';

/** What a page's generated engine offers to the form beside it. The form has no rules of its own: it asks. */
export interface FormEngine {
  /** Without the prose that inspectors read, which the page holds. */
  readonly framework: Framework;
  readonly digest: string;
  /** @throws an error with `problems` where the inspection has errors. */
  readonly rate: (inspection: Inspection) => Result;
  readonly validate: (input: unknown) => readonly Problem[];
  readonly tally: (cases: readonly CaseRecord[]) => Tally;
  /** Which questions are asked of a case. */
  readonly relevanceOf: (record: CaseRecord) => ReadonlyMap<string, boolean | 'unknown'>;
}
