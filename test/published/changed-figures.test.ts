import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testInspections, type TestRun } from '../../packages/cli/src/rating/test-inspections.js';
import { testsAsJson } from '../../packages/cli/src/report/test-json.js';
import { fileOf, inspectionsIn } from '../../packages/cli/src/workspace/members.js';
import { openWorkspace } from '../../packages/cli/src/workspace/open-workspace.js';
import type { Workspace } from '../../packages/cli/src/workspace/workspace.js';
import { changesTo, type Change } from './changed-figures.js';

/*
 * Changing one published figure in any inspection of the examples makes `yardstick test` fail, and say which and why. Every change is
 * an inspection of its own, in one file with the others of the same inspection; what runs is what the command runs.
 */

const examples = join(import.meta.dirname, '..', '..', 'examples');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'changed figures ')));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Tried {
  readonly file: string;
  readonly changes: readonly Change[];
}

const tried = new Map<string, Tried>();
let original: TestRun;
let workspace: Workspace;

beforeAll(async () => {
  cpSync(examples, folder, { recursive: true });
  const published = await openWorkspace([folder], { folder, check: false });
  const { lowering } = published.services;
  original = await testInspections(inspectionsIn(published.documents), published);
  for (const inspection of inspectionsIn(published.documents)) {
    const framework = inspection.framework.ref;
    if (!framework) throw new Error(`The framework of ${inspection.name} is not there.`);
    const changes = changesTo(inspection, lowering.framework(framework).framework);
    const of = fileOf(inspection);
    const file = join(dirname(of), `changed ${basename(of)}`);
    writeFileSync(file, changes.map(({ text }) => `${text}\n`).join('\n'));
    tried.set(relative(folder, of), { file, changes });
  }
  workspace = await openWorkspace(
    [...tried.values()].map(({ file }) => file),
    { folder, check: false },
  );
});

/** What `yardstick test --format json` says. */
interface Outcome {
  readonly inspections: readonly {
    readonly inspection: string;
    readonly failures?: readonly { readonly name: string; readonly why: readonly string[] }[];
  }[];
  readonly problems: readonly { readonly line?: number; readonly code: string; readonly message: string }[];
}

/** What the command says of each changed inspection of a file, in the order of its text. */
async function outcomesOf(file: string): Promise<string[][]> {
  const inspections = inspectionsIn(workspace.documents.filter(({ uri }) => uri.fsPath === file));
  const run = await testInspections(inspections, workspace);
  const outcome = JSON.parse(testsAsJson(run, folder)) as Outcome;
  const failures = new Map(outcome.inspections.map((each) => [each.inspection, each.failures ?? []]));
  return inspections.map(({ name, $cstNode }) => {
    const { start, end } = $cstNode?.range ?? { start: { line: -1 }, end: { line: -1 } };
    const problems = outcome.problems.filter(({ line = 0 }) => start.line < line && line <= end.line + 1);
    return [
      ...(failures.get(name) ?? []).map((failure) => [failure.name, ...failure.why].join('\n')),
      ...problems.map(({ message }) => message),
    ];
  });
}

/**
 * Whether a failure names what was changed, or a rating that it feeds: of a standard that no longer goes with the printed score
 * nobody knows which of the two is the slip, so the score is named.
 */
function says(reasons: readonly string[], subject: string): boolean {
  const above = subject.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
  const names = [...above, 'overall', 'score'].map((name) => name.replaceAll('.', '\\.'));
  const named = new RegExp(`(?<![\\w.])(${names.join('|')})(?!\\w)(?!\\.\\w)`, 'i');
  return reasons.some((reason) => named.test(reason));
}

describe('one published figure changed', () => {
  test('of inspections that all pass as they are', () => {
    expect(original.tested.length).toBeGreaterThanOrEqual(43);
    expect(original.failed).toEqual([]);
    expect(original.tested.flatMap(({ differences }) => differences)).toEqual([]);
    const count = [...tried.values()].reduce((sum, { changes }) => sum + changes.length, 0);
    expect(count).toBeGreaterThan(3_500);
  });

  test('makes the test of every inspection fail, and says what is not as published and why', async () => {
    const unnoticed: string[] = [];
    const unexplained: string[] = [];
    for (const [path, { file, changes }] of tried) {
      const outcomes = await outcomesOf(file);
      expect([path, outcomes.length]).toEqual([path, changes.length]);
      changes.forEach(({ words, subject }, at) => {
        const reasons = outcomes[at] ?? [];
        if (reasons.length === 0) unnoticed.push(`${path}: ${words}`);
        else if (!says(reasons, subject)) unexplained.push(`${path}: ${words}\n${reasons.join('\n')}`);
      });
    }
    expect({ unnoticed, unexplained }).toEqual({ unnoticed: [], unexplained: [] });
  });
});
