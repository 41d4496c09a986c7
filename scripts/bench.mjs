#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run bench -- [--pages DIR] [--rounds N] [--wordings F] [--events F] [--large] [--seed N] [--only NAME]

Prints times beside those of other ways to do the same, measured in the same run.

  --pages DIR   saved pages to read, listed in DIR/manifest.json as [{"file": "…"}]; the project's own are read as well
  --rounds N    how often each page is read from cold (1)
  --wordings F  more wordings for the engine: {"statements": [{"id", "speaker", "wordings": []}]}
  --events F    events for engine and library, a line each: {"id", "related": [], "articles": [], "shared": []}; see test/bench
  --large       the library with 50,000 articles too; those of the browsers with 10,000
  --seed N      of the news that the library is made of (1)
  --only NAME   one of reading, engine, library, scrolling, popup, story, sizes
  --help        this text`;

/** Programs of test/bench, by what they measure. Each prints its figures by itself. */
const PROGRAMS = {
  reading: ['reading.mjs'],
  engine: ['one-against-five.mjs', 'five-against-npm-parts.mjs', 'knowing-a-story.mjs'],
  library: ['library.mjs', 'library-in-browsers.mjs'],
  scrolling: ['scroll-matrix.mjs', 'choosing-a-pair.mjs'],
  popup: ['popup-opens.mjs'],
  story: ['own-story.mjs', 'own-library.mjs'],
  sizes: ['bundle-sizes.mjs'],
};

/**
 * The options that are passed on, by program; the others take none.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const TAKES = {
  'reading.mjs': ['pages', 'rounds'],
  'five-against-npm-parts.mjs': ['wordings', 'events'],
  'knowing-a-story.mjs': ['events'],
  'library.mjs': ['events', 'large', 'seed'],
  'library-in-browsers.mjs': ['large', 'seed'],
  'own-library.mjs': ['large', 'seed'],
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

/** @param {{ only?: string, [option: string]: string | boolean | undefined }} chosen */
function run(chosen) {
  for (const [name, files] of Object.entries(PROGRAMS)) {
    if (chosen.only !== undefined && chosen.only !== name) continue;
    for (const file of files) {
      const path = join(ROOT, 'test', 'bench', file);
      if (!existsSync(path)) continue;
      const { status } = spawnSync(process.execPath, [path, ...passOn(TAKES[file] ?? [], chosen)], {
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error(`${file} ended with ${status}`);
    }
  }
}

/** @param {readonly string[]} names @param {{ [option: string]: string | boolean | undefined }} chosen */
function passOn(names, chosen) {
  return names.flatMap((name) => {
    const value = chosen[name];
    if (value === true) return [`--${name}`];
    return typeof value === 'string' ? [`--${name}`, value] : [];
  });
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        rounds: { type: 'string' },
        wordings: { type: 'string' },
        events: { type: 'string' },
        large: { type: 'boolean', default: false },
        seed: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
