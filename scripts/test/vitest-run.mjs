import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from './read-report.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Runs the tests of a project of `test/vitest.config.ts` and counts them. A file that could not be loaded counts as a
 * failure; so does a test that was left out, for it has shown nothing.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {string} root
 * @param {'unit' | 'browser-chrome' | 'browser-firefox'} project
 */
export async function runTests(tally, root, project) {
  const report = join(root, '.cache', `${project}-tests.json`);
  rmSync(report, { force: true });
  const { status } = await runTool(
    root,
    'vitest',
    [
      'run',
      '--config=test/vitest.config.ts',
      `--project=${project === 'unit' ? 'unit*' : project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { show: true },
  );
  const result = readReport(report, root);
  tally.add(`${project} tests`, result);
  if (result.passed + result.failed.length === 0) tally.fail(`${project} tests`, 'None ran.');
  // An error outside of any test, which the report does not list.
  else if (status !== 0 && result.failed.length === 0) tally.fail(`${project} tests`, `vitest ended with ${status}.`);
}
