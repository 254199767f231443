import { runTestMethod, type RunTestAnswer, type RunTestParams } from '@yardstick/server';
import {
  l10n,
  TestMessage,
  type CancellationToken,
  type TestController,
  type TestItem,
  type TestRun,
  type TestRunRequest,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { windowHasTaken } from '../window-has-taken.js';
import { failureMessages, hindranceMessages } from './failure-message.js';
import type { KnownTest, TestTree } from './test-tree.js';

/**
 * Rates the inspections that a request is about, one after the other, and reports each line that expects something.
 *
 * @param finish is given the run, while it is open, and the inspections that were rated
 */
export async function runTests(
  { client, controller, tree }: Runner,
  request: TestRunRequest,
  token: CancellationToken,
  finish?: (run: TestRun, rated: readonly KnownTest[]) => Promise<void>,
): Promise<void> {
  const run = controller.createTestRun(request);
  const left = new Set(tree.inspectionsIn(request.exclude ?? []).keys());
  const wanted = request.include ? tree.inspectionsIn(request.include) : tree.all();
  const tests = [...wanted].filter(([item]) => !left.has(item));
  const rated: KnownTest[] = [];
  try {
    for (const [item, test] of tests) {
      if (token.isCancellationRequested || run.token.isCancellationRequested) break;
      const asked: RunTestParams = { textDocument: { uri: test.uri }, name: test.name };
      const began = Date.now();
      const outcome = await client.sendRequest<RunTestAnswer>(runTestMethod, asked, token);
      if (report(run, item, outcome, Date.now() - began)) rated.push(test);
      // What was sent ahead of the window could not be taken back: a run that a person stops would go on.
      await windowHasTaken();
    }
    await finish?.(run, rated);
  } catch (fault) {
    // A request that was overtaken by typing is no fault of the inspection.
    run.appendOutput(`${fault instanceof Error ? fault.message : String(fault)}\r\n`);
  } finally {
    run.end();
  }
}

export interface Runner {
  readonly client: BaseLanguageClient;
  readonly controller: TestController;
  readonly tree: TestTree;
}

/** @returns whether the inspection was rated. */
function report(run: TestRun, item: TestItem, outcome: RunTestAnswer, took: number): boolean {
  if (!outcome) {
    run.errored(item, new TestMessage(l10n.t('There is no inspection of this name any more.')));
    return false;
  }
  if (outcome.problems) {
    const messages = hindranceMessages(outcome);
    const unknown = new TestMessage(l10n.t('The inspection cannot be rated.'));
    run.errored(item, messages.length > 0 ? messages : [unknown]);
    for (const line of linesOf(item)) run.skipped(line);
    run.appendOutput(`${l10n.t('{0} cannot be rated.', item.label)}\r\n`, undefined, item);
    return false;
  }
  const lines = new Map(linesOf(item).map((line) => [placeOf(line.range), line]));
  const each = took / Math.max(1, outcome.expectations.length);
  let missed = 0;
  for (const expectation of outcome.expectations) {
    const line = lines.get(placeOf(expectation.range));
    if (!line) continue;
    if (expectation.agrees) {
      run.passed(line, each);
      continue;
    }
    missed++;
    run.failed(line, failureMessages(outcome, expectation), each);
  }
  const all = outcome.expectations.length;
  const summary =
    missed === 0
      ? l10n.t('{0}: {1} of {1} as published.', item.label, all)
      : l10n.t('{0}: {1} of {2} as published.', item.label, all - missed, all);
  run.appendOutput(`${summary}\r\n`, undefined, item);
  return true;
}

function linesOf(item: TestItem): TestItem[] {
  return [...item.children].map(([, line]) => line);
}

interface Beginning {
  readonly start: { readonly line: number; readonly character: number };
}

/** Several expectations may stand on one line. */
function placeOf(range: Beginning | undefined): string {
  return range ? `${range.start.line}:${range.start.character}` : '';
}
