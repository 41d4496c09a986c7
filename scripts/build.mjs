#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { BuildError, buildExtension, watchExtension } from './lib/build-extension.mjs';

const USAGE = `Usage: npm run build -- [--chrome] [--firefox] [--granted] [--development] [--watch]

Builds the extension into dist/chrome and dist/firefox, each loadable unpacked.

  --chrome, --firefox   only this browser
  --granted             into dist/granted-chrome and dist/granted-firefox, which have access to all pages from their
                        installation on: for tests, which cannot answer a browser's question
  --development         readable code with source maps; otherwise minified
  --watch               stay, and build again whenever a source changes (implies --development)
  --help                this text`;

const { values } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const chosen = /** @type {const} */ (['chrome', 'firefox']).filter((browser) => values[browser]);
const options = {
  browsers: chosen.length > 0 ? chosen : /** @type {const} */ (['chrome', 'firefox']),
  granted: values.granted,
  production: !values.watch && !values.development,
};

if (values.watch) {
  await watchExtension(options, (result) => {
    if ('error' in result) console.error(`Build failed. ${result.error.message}`);
    else console.log(`Built ${result.folders.join(' and ')}`);
  });
} else {
  try {
    console.log(`Built ${(await buildExtension(options)).join(' and ')}`);
  } catch (error) {
    // A bug of the build itself keeps its trace.
    if (!(error instanceof BuildError)) throw error;
    console.error(`Build failed. ${error.message}`);
    process.exit(1);
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        chrome: { type: 'boolean', default: false },
        firefox: { type: 'boolean', default: false },
        granted: { type: 'boolean', default: false },
        development: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
