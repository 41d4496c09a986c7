import { readFileSync } from 'node:fs';

/**
 * What vitest's JSON reporter writes, as far as it is read here. A test that passed after it had failed has the status
 * `passed`, and the messages of its failure.
 *
 * @typedef {object} Report
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[]} testResults
 */

/**
 * Tests by how they ended. `repeated`: what passed at a later try only, which counts as passed, with the first line of why
 * it had failed.
 *
 * @typedef {{ passed: number, failed: string[], repeated: string[] }} Counted
 */

/**
 * Counts what is in a report of vitest; nothing where there is none, as when vitest could not be started.
 *
 * @param {string} file
 * @param {string} root
 * @returns {Counted}
 */
export function readReport(file, root) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: [], repeated: [] };
  }
  const failed = [];
  const repeated = [];
  let passed = 0;
  for (const { name, status, assertionResults } of report.testResults) {
    const short = name.startsWith(root) ? name.slice(root.length + 1) : name;
    for (const test of assertionResults) {
      if (test.status !== 'passed') {
        failed.push(`${short}: ${test.fullName} (${test.status})`);
        continue;
      }
      passed += 1;
      const [why] = test.failureMessages ?? [];
      if (why !== undefined) repeated.push(`${short}: ${test.fullName} (${why.split('\n', 1)[0]})`);
    }
    if (status === 'failed' && assertionResults.every((test) => test.status === 'passed')) {
      failed.push(`${short} could not be run`);
    }
  }
  return { passed, failed, repeated };
}
