import process from 'node:process';
import { installBrowsers } from '../setup/install-browsers.mjs';
import { ROOT, setUp } from '../setup/set-up.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Sets up, builds, and runs some test files once in both real browsers, showing what they print.
 *
 * @param {readonly string[]} files parts of their names
 * @param {Readonly<Record<string, string>>} environment what they are told
 * @returns {Promise<number>} the exit status
 */
export async function runInBrowsers(files, environment) {
  await setUp();
  await installBrowsers(['chrome', 'firefox']);
  const { buildExtension } = await import('../lib/build-extension.mjs');
  await buildExtension({ browsers: ['chrome', 'firefox'], production: true, granted: true, root: ROOT });
  Object.assign(process.env, environment);
  const { status } = await runTool(
    ROOT,
    'vitest',
    ['run', '--config=test/vitest.config.ts', '--project=browser-*', '--retry=0', ...files],
    { show: true },
  );
  return status;
}
