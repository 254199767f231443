import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** These open a whole editor each, one at a time, when the machine has nothing else to do. */
const inVsCode = 'test/vscode/**/*.test.ts';

export default defineConfig({
  // Tests run on the sources, so a failing line is the line to mend.
  resolve: {
    conditions: ['yardstick-source'],
    // There is no editor in a unit test.
    alias: { vscode: fileURLToPath(new URL('packages/vscode/src/testing/vscode.ts', import.meta.url)) },
  },
  ssr: { resolve: { conditions: ['yardstick-source'], externalConditions: ['yardstick-source'] } },
  test: {
    // Laws are tried many times over, on machines that may be slow or busy; no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page shows follows a press in its own time, which on a busy machine may be seconds.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'everything',
          include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', inVsCode],
        },
      },
      {
        extends: true,
        test: {
          name: 'vscode',
          include: [inVsCode],
          globalSetup: 'test/vscode/harness/prepare.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
