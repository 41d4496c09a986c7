import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { MODERN_DEXIE } from '../scripts/lib/modern-dexie.mjs';

const IN_A_PAGE = 'test/unit/content*/**/*.test.{ts,tsx}';

/**
 * `unit` and `unit-page` (pure, in Node), and end to end `browser-chrome` and `browser-firefox`, in which the same files run, each in its
 * own real browser: one file after the other in one process, so that they can share the browser. `npm test` runs the two
 * side by side.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: MODERN_DEXIE },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: [IN_A_PAGE],
          environment: 'node',
          // A process for each of a hundred files takes longer than what is in them.
          isolate: false,
          // Properties are tried many times, and a busy machine may be slow at it.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // What runs in pages keeps hold of the page's own functions when it is loaded: each file needs a world of its own.
          name: 'unit-page',
          include: [IN_A_PAGE],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      testIn('chrome', 1),
      testIn('firefox', 2),
    ],
  },
});

function testIn(browser: 'chrome' | 'firefox', groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name: `browser-${browser}`,
      include: ['test/browser/**/*.test.ts'],
      environment: './test/browser/harness/environment.ts',
      env: { CROSSQUOTE_BROWSER: browser },
      fileParallelism: false,
      isolate: false,
      testTimeout: 120_000,
      hookTimeout: 180_000,
      // Browsers hang now and then. Whatever passes at the second try only is told of at the end of `npm test`.
      retry: 1,
      sequence: { groupOrder },
    },
  };
}
