#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run bench -- [--pages DIR] [--rounds N] [--only NAME]

Prints times beside those of other ways to do the same, measured in the same run.

  --pages DIR   saved pages to read, listed in DIR/manifest.json as [{"file": "…"}]; the project's own are read as well
  --rounds N    how often each page is read from cold (1)
  --wordings F  more wordings for the engine: {"statements": [{"id", "speaker", "wordings": []}]}
  --only NAME   one of reading, engine, scrolling, popup, sizes
  --help        this text`;

/** Programs of test/bench, by what they measure. Each prints its figures by itself. */
const PROGRAMS = {
  reading: ['reading.mjs'],
  engine: ['one-against-five.mjs', 'five-against-npm-parts.mjs'],
  scrolling: ['scroll-matrix.mjs'],
  popup: ['popup-opens.mjs'],
  sizes: ['bundle-sizes.mjs'],
};

const values = readArguments();
if (values.help) {
  console.log(USAGE);
} else {
  try {
    await setUp();
    run(values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {{ pages?: string, rounds?: string, only?: string }} chosen */
function run({ pages, rounds, only }) {
  const options = [
    ...(pages === undefined ? [] : ['--pages', pages]),
    ...(rounds === undefined ? [] : ['--rounds', rounds]),
  ];
  for (const [name, files] of Object.entries(PROGRAMS)) {
    if (only !== undefined && only !== name) continue;
    for (const file of files) {
      const path = join(ROOT, 'test', 'bench', file);
      if (!existsSync(path)) continue;
      const { status } = spawnSync(process.execPath, [path, ...(name === 'reading' ? options : [])], {
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error(`${file} ended with ${status}`);
    }
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        rounds: { type: 'string' },
        wordings: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
