#!/usr/bin/env node
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { importTypescript } from './setup/import-typescript.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';
import { runInBrowsers } from './test/run-in-browsers.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm run fuzz -- [--minutes N] [--cases N] [--target NAME] [--seed S]

Gives the product random and mutated input and checks what must always hold. What breaks is shrunk and printed with the
seed and path that run it again; the command then ends with 1.

  --minutes N    for how long, all targets together (5, or no limit with --cases)
  --cases N      at most so many cases a target
  --target NAME  one of quotes, pages, metadata, messages, packs, settings, sites, exports, matching,
                 comparisons, rows; all if not given
  --seed S       a whole number; another one each time if not given
  --path P       with --target and --seed: the one case that was printed
  --pages DIR    saved pages (*.html) to mutate instead of the newsstand's
  --browsers     instead: gives malformed packs to the library's page in both real browsers, by --cases (1000) and --seed
  --help         this text`;

const DEFAULT_MINUTES = 5;
const DEFAULT_PACKS = 1000;

const options = readOptions();
if (options?.browsers) {
  const { cases, seed } = options;
  console.log(`seed ${seed}`);
  const environment = { CROSSQUOTE_PACKS: String(cases ?? DEFAULT_PACKS), CROSSQUOTE_SEED: String(seed) };
  process.exitCode = await runInBrowsers(['browser/malformed-packs'], environment);
} else if (options !== null) {
  try {
    await setUp();
    const { runFuzz } = await importTypescript(ROOT, 'test/fuzz/run-fuzz.ts');
    const { browsers: _, ...limits } = options;
    if (!(await runFuzz({ root: ROOT, ...limits }))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
}

/** Null: only the usage was asked for. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string' },
        cases: { type: 'string' },
        target: { type: 'string' },
        seed: { type: 'string' },
        path: { type: 'string' },
        pages: { type: 'string' },
        browsers: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return null;
    }
    const cases = readNumber('cases', values.cases, 1);
    const minutes = readNumber('minutes', values.minutes, 0) ?? (cases === null ? DEFAULT_MINUTES : null);
    if (values.path !== undefined && (values.target === undefined || values.seed === undefined)) {
      throw new Error('--path needs the --target and the --seed that were printed with it');
    }
    if (values.browsers && (values.minutes ?? values.target ?? values.path ?? values.pages) !== undefined) {
      throw new Error('--browsers goes with --cases and --seed alone');
    }
    return {
      browsers: values.browsers,
      time: minutes === null ? null : minutes * 60_000,
      cases: cases === null ? null : Math.floor(cases),
      target: values.target ?? null,
      seed: readSeed(values.seed),
      path: values.path ?? null,
      pages: values.pages === undefined ? null : resolve(values.pages),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** @param {string} name @param {string | undefined} given @param {number} least */
function readNumber(name, given, least) {
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isFinite(number) || number < least || given.trim() === '') {
    throw new Error(`--${name} takes a number from ${least} on, not “${given}”`);
  }
  return number;
}

/** @param {string | undefined} given */
function readSeed(given) {
  if (given === undefined) return Math.floor(Math.random() * 2 ** 31);
  if (!/^-?\d{1,10}$/.test(given)) throw new Error(`--seed takes a whole number, not “${given}”`);
  return Number(given) | 0;
}
