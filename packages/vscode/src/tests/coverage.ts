import { coverageMethod, type CoverageAnswer, type CoverageParams } from '@yardstick/server';
import {
  BranchCoverage,
  FileCoverage,
  StatementCoverage,
  Uri,
  type FileCoverageDetail,
  type TestRun,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rangeOf, type KnownTest } from './test-tree.js';

type FileReach = NonNullable<CoverageAnswer>[number];

/** What was reached in each file of a run, until the run is forgotten. */
const details = new WeakMap<FileCoverage, FileCoverageDetail[]>();

/** Adds to a run what its inspections reached of their frameworks. */
export async function addCoverage(
  client: BaseLanguageClient,
  run: TestRun,
  inspections: readonly KnownTest[],
): Promise<void> {
  const asked: CoverageParams = { inspections: inspections.map(({ uri, name }) => ({ uri, name })) };
  const files = await client.sendRequest<CoverageAnswer>(coverageMethod, asked);
  for (const file of files ?? []) {
    const found = detailsOf(file);
    const coverage = FileCoverage.fromDetails(Uri.parse(file.uri), found);
    details.set(coverage, found);
    run.addCoverage(coverage);
  }
}

export function loadDetails(coverage: FileCoverage): FileCoverageDetail[] {
  return details.get(coverage) ?? [];
}

/** An item, a rule or a banding is a statement; its bands, limits and phrases are the branches. */
function detailsOf({ pieces }: FileReach): FileCoverageDetail[] {
  return pieces.map(
    ({ range, count, branches }) =>
      new StatementCoverage(
        count,
        rangeOf(range),
        branches.map((branch) => new BranchCoverage(branch.count, rangeOf(branch.range), branch.words)),
      ),
  );
}
