#!/usr/bin/env node
import process from 'node:process';
import { adviceFor, installBrowsers } from './setup/install-browsers.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';
import { checkBuild, checkStatically } from './test/static-checks.mjs';
import { Tally } from './test/tally.mjs';
import { runTests } from './test/vitest-run.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

/**
 * Everything that a submission must pass: set-up with both browsers, build, types, lint, house rules, web-ext's lint,
 * unit and property tests, end-to-end tests in both real browsers. Goes on after a failure, so that one run tells all.
 * The last line is `N passed, N failed`, counted from what ran.
 */
const tally = new Tally();
try {
  await testEverything();
} catch (error) {
  tally.fail('set-up', error instanceof Error ? error.message : String(error));
}
process.exitCode = tally.close();

async function testEverything() {
  await setUp();
  const programs = await installBrowsers(['chrome', 'firefox']);
  for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
    const program = programs[name];
    if (program === null) tally.fail(`${name} is installed`, `${adviceFor(name)} Its tests are never left out.`);
    else tally.pass(`${name} is installed (${program})`);
  }
  const built = await checkBuild(tally, ROOT);
  // One core each: Firefox's tests take about as long as all the rest.
  const lanes = await Promise.allSettled([
    testInBrowser('chrome', built).then(() => runTests(tally, ROOT, 'unit')),
    checkStatically(tally, ROOT, built).then(() => testInBrowser('firefox', built)),
  ]);
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {boolean} built
 */
async function testInBrowser(browser, built) {
  if (built) await runTests(tally, ROOT, `browser-${browser}`);
  else tally.fail(`tests in ${browser}`, 'There is nothing to test in a browser: the build failed.');
}
