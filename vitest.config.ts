import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources, so a failing line is the line to mend.
  resolve: { conditions: ['yardstick-source'] },
  ssr: { resolve: { conditions: ['yardstick-source'], externalConditions: ['yardstick-source'] } },
  test: {
    include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
