import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources, so a failing line is the line to mend.
  resolve: { conditions: ['yardstick-source'] },
  ssr: { resolve: { conditions: ['yardstick-source'], externalConditions: ['yardstick-source'] } },
  test: {
    // Laws are tried many times over, on machines that may be slow or busy; no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
