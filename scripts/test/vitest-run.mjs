import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 *
 * @typedef {object} Report
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

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

/**
 * @param {string} file
 * @param {string} root
 * @returns {{ passed: number, failed: string[] }}
 */
function readReport(file, root) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: [] };
  }
  const failed = [];
  let passed = 0;
  for (const { name, status, assertionResults } of report.testResults) {
    const short = name.startsWith(root) ? name.slice(root.length + 1) : name;
    for (const test of assertionResults) {
      if (test.status === 'passed') passed += 1;
      else failed.push(`${short}: ${test.fullName} (${test.status})`);
    }
    if (status === 'failed' && assertionResults.every((test) => test.status === 'passed')) {
      failed.push(`${short} could not be run`);
    }
  }
  return { passed, failed };
}
