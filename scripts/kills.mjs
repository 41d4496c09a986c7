#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runInBrowsers } from './test/run-in-browsers.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run kills -- [--times N]

Ends the background at N random moments (100) while it writes a large change of the library, and while it imports a
thousand articles, in both real browsers, and checks that the library is each time as it was before or as it is after. \`npm test\` does it a few times.`;

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' }, help: { type: 'boolean' } } });
if (values.help) console.log(USAGE);
else process.exitCode = await runInBrowsers(['large-changes', 'import-ends'], { CROSSQUOTE_KILLS: values.times });
