import {
  testsMethod,
  testsStaleMethod,
  type TestsAnswer,
  type TestsParams,
  type TestsStale,
} from '@yardstick/server';
import { l10n, tests, TestRunProfileKind, TestRunRequest, type TestItem } from 'vscode';
import type { Contribution } from '../yardstick.js';
import { addCoverage, loadDetails } from './coverage.js';
import { ContinuousRuns } from './continuous-runs.js';
import { registerTestCommand } from './run-command.js';
import { runTests } from './run-tests.js';
import { showsTests } from './shows-tests.js';
import { TestTree } from './test-tree.js';

/** Every inspection that says what the published report says, in the Testing view and beside its lines. */
export const testingView: Contribution = ({ context, client, server }) => {
  client.registerFeature(showsTests);
  const controller = tests.createTestController('yardstick', l10n.t('Inspections'));
  const tree = new TestTree(controller);
  const runner = { client, controller, tree };
  const continuous = new ContinuousRuns(runner);

  const list = async (uris?: readonly string[]): Promise<void> => {
    const asked: TestsParams = uris ? { uris } : {};
    const files = await client.sendRequest<TestsAnswer>(testsMethod, asked);
    if (!files) return;
    if (!uris) tree.replaceAll(files);
    else for (const file of files) tree.update(file);
  };
  controller.resolveHandler = async (item) => {
    if (!item && server.current().is !== 'notNeeded') await list();
  };
  controller.refreshHandler = () => list();

  // A server that was started anew knows nothing of files that went away while there was none.
  let isAnew = false;
  const started = server.onChange(async ({ is }) => {
    if (is === 'starting') isAnew = true;
    if (is !== 'ready' || !isAnew) return;
    isAnew = false;
    await list();
  });

  const stale = client.onNotification(testsStaleMethod, async ({ built, gone }: TestsStale) => {
    for (const uri of gone) tree.remove(uri);
    if (built.length > 0) await list(built);
    const items = built.flatMap((uri) => tree.file(uri) ?? []);
    if (items.length === 0) return;
    controller.invalidateTestResults(items);
    continuous.rerun(items);
  });

  controller.createRunProfile(
    l10n.t('Run'),
    TestRunProfileKind.Run,
    (request, token) =>
      request.continuous ? continuous.add(request, token) : runTests(runner, request, token),
    true,
    undefined,
    true,
  );
  const coverage = controller.createRunProfile(
    l10n.t('Run and show what is reached'),
    TestRunProfileKind.Coverage,
    (request, token) => runTests(runner, request, token, (run, rated) => addCoverage(client, run, rated)),
    true,
  );
  coverage.loadDetailedCoverage = (_run, file) => Promise.resolve(loadDetails(file));

  const runItems = (items: readonly TestItem[]): Promise<void> => {
    const { token } = continuous.never;
    return runTests(runner, new TestRunRequest(items, undefined, undefined, false, false), token);
  };
  context.subscriptions.push(
    controller,
    started,
    stale,
    continuous,
    registerTestCommand(tree, list, runItems),
  );
};
