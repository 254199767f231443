import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { describeInBrowser } from '../../browser/chromium.js';
import { VsCode, type Options, type Parts } from './open-vscode.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly vsCode: Parts;
  }
}

/** Scenarios in one window of a real VS Code, in order: each finds what the one before left. */
export function describeInVsCode(
  name: string,
  options: Options,
  scenarios: (vsCode: () => VsCode) => void,
): void {
  describeInBrowser(name, (browser) => {
    let opened: VsCode | undefined;
    beforeAll(async () => {
      opened = await VsCode.open(browser(), inject('vsCode'), options);
      if (options.example !== undefined && !options.inBrowser) await opened.serving();
    });
    // What a person would have seen says more than what was waited for.
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await opened?.workbench.screenshot(`failed ${name}, ${task.name}`);
    });
    afterAll(async () => {
      await opened?.close();
    });
    scenarios(() => {
      if (opened === undefined) throw new Error('VS Code is opened before the first scenario.');
      return opened;
    });
  });
}
