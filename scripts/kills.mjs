#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installBrowsers } from './setup/install-browsers.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';
import { runTool } from './test/run-tool.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run kills -- [--times N]

Ends the background at N random moments (100) while it writes a large change of the library, and while it imports a
thousand articles, in both real browsers, and checks that the library is each time as it was before or as it is after. \`npm test\` does it a few times.`;

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' }, help: { type: 'boolean' } } });
if (values.help) console.log(USAGE);
else await run(values.times);

/** @param {string} times */
async function run(times) {
  await setUp();
  await installBrowsers(['chrome', 'firefox']);
  const { buildExtension } = await import('./lib/build-extension.mjs');
  await buildExtension({ browsers: ['chrome', 'firefox'], production: true, granted: true, root: ROOT });
  process.env.CROSSQUOTE_KILLS = times;
  const { status } = await runTool(
    ROOT,
    'vitest',
    ['run', '--config=test/vitest.config.ts', '--project=browser-*', '--retry=0', 'large-changes', 'import-ends'],
    { show: true },
  );
  process.exitCode = status;
}
