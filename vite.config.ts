import { defineConfig } from 'vitest/config';

// Fourteen hours ahead of UTC: a day taken from the local clock shows itself.
process.env['TZ'] = 'Pacific/Kiritimati';

/** Tests that start programs, build or open a browser take seconds. */
const slow = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  maxConcurrency: 3,
};

export default defineConfig({
  test: {
    projects: [
      // A machine that does other work too must not make a test fail.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], ...slow } },
      { test: { name: 'wordpress', include: ['test/wordpress/**/*.test.ts'], ...slow } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...slow } },
      {
        test: {
          name: 'accessibility',
          include: ['test/accessibility/**/*.test.ts'],
          globalSetup: 'test/accessibility/serve.ts',
          ...slow,
          // They only look at pages, each at its own.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      { test: { name: 'storybook', include: ['test/storybook/**/*.test.ts'], ...slow } },
    ],
  },
});
