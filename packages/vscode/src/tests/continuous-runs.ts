import { CancellationTokenSource, TestRunRequest, type CancellationToken, type TestItem } from 'vscode';
import { runTests, type Runner } from './run-tests.js';

/** Waits for a pause in the typing before it runs anything again. In milliseconds. */
const pause = 300;

/** Requests that a person has left switched on: their inspections run again whenever something under them has changed. */
export class ContinuousRuns {
  /** For runs that nobody cancels but through the run itself. */
  readonly never = new CancellationTokenSource();
  private readonly runner: Runner;
  private readonly requests = new Set<TestRunRequest>();
  private readonly changed = new Set<TestItem>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(runner: Runner) {
    this.runner = runner;
  }

  async add(request: TestRunRequest, token: CancellationToken): Promise<void> {
    this.requests.add(request);
    token.onCancellationRequested(() => {
      this.requests.delete(request);
    });
    await this.run(request, [...this.runner.tree.all().keys()]);
  }

  /** The files of these items were built anew. */
  rerun(items: readonly TestItem[]): void {
    if (this.requests.size === 0) return;
    for (const item of items) this.changed.add(item);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const changed = [...this.changed];
      this.changed.clear();
      for (const request of this.requests) void this.run(request, changed);
    }, pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.never.dispose();
  }

  private async run(request: TestRunRequest, items: readonly TestItem[]): Promise<void> {
    const { tree } = this.runner;
    const wanted = request.include && new Set(tree.inspectionsIn(request.include).keys());
    const include = [...tree.inspectionsIn(items).keys()].filter((item) => !wanted || wanted.has(item));
    if (include.length === 0) return;
    const again = new TestRunRequest(include, request.exclude, request.profile, true);
    await runTests(this.runner, again, this.never.token);
  }
}
