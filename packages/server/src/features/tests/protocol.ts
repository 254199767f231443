import type { FileReach, InspectionTest, NamedInFile, TestOutcome } from '@yardstick/language/features';

/*
 * What a client with a view of tests may ask, beyond the protocol.
 */

/** To the client: these files were built anew, or are gone. What is expected in them, and what comes of it, may have changed. */
export const testsStaleMethod = 'yardstick/testsStale';
export interface TestsStale {
  readonly built: readonly string[];
  readonly gone: readonly string[];
}

/** The tests of some files, or of all there are. */
export const testsMethod = 'yardstick/tests';
export interface TestsParams {
  readonly uris?: readonly string[];
}
export type TestsAnswer = readonly FileTests[] | null;
export interface FileTests {
  readonly uri: string;
  /** The folder of the project that the file belongs to. */
  readonly project: string;
  readonly tests: readonly InspectionTest[];
}

/** Rates one inspection and holds it to what it expects. `null` where there is none of that name. */
export const runTestMethod = 'yardstick/runTest';
export interface RunTestParams {
  readonly textDocument: { readonly uri: string };
  readonly name: string;
}
export type RunTestAnswer = TestOutcome | null;

/** What some inspections reach of their frameworks. */
export const coverageMethod = 'yardstick/coverage';
export interface CoverageParams {
  readonly inspections: readonly NamedInFile[];
}
export type CoverageAnswer = readonly FileReach[] | null;
