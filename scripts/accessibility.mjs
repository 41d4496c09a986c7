#!/usr/bin/env node
import process from 'node:process';
import { runInBrowsers } from './test/run-in-browsers.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run accessibility

Looks at every state of every surface with axe-core in both real browsers. \`npm test\` looks
at what the extension shows itself in both, and at the gallery's other states in Chrome.`;

if (process.argv.includes('--help')) console.log(USAGE);
else process.exitCode = await runInBrowsers(['browser/accessibility'], { CROSSQUOTE_EVERYWHERE: '1' });
