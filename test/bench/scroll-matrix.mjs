import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { median, quantile } from './statistics.mjs';

const STATEMENTS = 200;
const OUTLETS = 40;
/** What the matrix is compared with: a box with so many plain nodes. */
const PLAIN = 2500;
/** Each of the two is scrolled and searched so often, in turns. */
const ROUNDS = 3;
/** Turns of the wheel a round: half down, half up again. */
const TURNS = 60;
/** Pixels a turn. Fast: about three screens a second. */
const TURN = 240;
/** Typed and taken away again, letter by letter. */
const SEARCHED = 'harbour';
/** Milliseconds. */
const LONGEST_FRAME = 50;
const FRAME = 1000 / 60;

/** What is done to either. */
const WAYS = [
  { name: 'by wheel', act: turnWheel },
  { name: 'by leaps', act: leap },
  { name: 'searched', act: type },
  { name: 'filtered', act: choose },
];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

await benchScrollMatrix({ root: ROOT, print: console.log });

/**
 * The comparison page with many statements, scrolled with the wheel and by leaps, searched as one types, and filtered, in
 * Chromium: how long the main thread's tasks are, by a trace, beside those of plain boxes treated alike in the same run. The processor's time is the work
 * itself; the clock's time also has in it what other programs of the machine took meanwhile.
 *
 * @param {{ root: string, print: (line: string) => void }} options
 */
async function benchScrollMatrix({ root, print }) {
  const program = findBrowser('chrome');
  if (program === null) throw new Error('No Chromium is installed: scrolling cannot be measured.');
  const { script, style } = await bundlePage(root);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--disable-sync'],
  });
  try {
    const subjects = [
      {
        name: `${STATEMENTS} statements × ${OUTLETS} outlets`,
        code: `showMany(${STATEMENTS}, ${OUTLETS})`,
        box: '.statements-matrix',
      },
      { name: `${PLAIN} plain nodes`, code: `showPlain(${PLAIN})`, box: '.plain' },
    ].map((subject) => ({ ...subject, rounds: WAYS.map(() => []) }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const subject of round % 2 === 0 ? subjects : [...subjects].reverse()) {
        const page = await browser.newPage();
        await page.setContent(`<!doctype html><html lang="en"><style>${style}</style><body></body></html>`);
        await page.addScriptTag({ content: script });
        await page.evaluate(subject.code);
        await settle(page);
        for (const [at, { act }] of WAYS.entries())
          subject.rounds[at].push(await trace(page, () => act(page, subject.box)));
        await page.close();
      }
    }
    print(`The matrix in Chromium, main thread (limit ${LONGEST_FRAME} ms a task)`);
    for (const [at, way] of WAYS.entries()) {
      for (const { name, rounds } of subjects) print(`  ${name}, ${way.name}: ${tell(rounds[at])}`);
      const [matrix, plain] = subjects.map(({ rounds }) => longestOf(rounds[at]));
      print(
        `  ${way.name}: longest task ${(matrix / plain).toFixed(1)} × that of plain nodes, by the processor's time`,
      );
    }
  } finally {
    await browser.close();
  }
}

/** @param {{ tasks: { cpu: number, wall: number }[] }[]} rounds */
function tell(rounds) {
  const tasks = rounds.flatMap((round) => round.tasks);
  const say = (/** @type {'cpu' | 'wall'} */ key) => {
    const lengths = tasks.map((task) => task[key]);
    return `95th percentile ${quantile(lengths, 0.95).toFixed(1)}, longest ${Math.max(...lengths).toFixed(1)} ms`;
  };
  const over = tasks.filter(({ wall }) => wall > LONGEST_FRAME).length;
  const worst = longestOf(rounds);
  return (
    `processor ${say('cpu')} (median of rounds ${worst.toFixed(1)}); clock ${say('wall')}; ` +
    `${over} of ${tasks.length} tasks over ${LONGEST_FRAME} ms`
  );
}

/** Milliseconds of the processor, the median of the rounds. */
function longestOf(rounds) {
  return median(rounds.map(({ tasks }) => Math.max(...tasks.map(({ cpu }) => cpu))));
}

/** Turns the wheel over the box, a turn every other frame. */
async function turnWheel(page, box) {
  const { x, y, width, height } = await (await page.$(box)).boundingBox();
  await page.mouse.move(x + width / 2, y + Math.min(height, 700) / 2);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel({ deltaY: turn < TURNS / 2 ? TURN : -TURN });
    await pause(2 * FRAME);
  }
}

/** As when the scroll bar is drawn: each time to somewhere else, where nothing is made yet. */
async function leap(page) {
  for (const share of [0.5, 0, 1, 0.25, 0.75, 0.1, 0.9, 0]) {
    await page.evaluate(`{ const page = document.scrollingElement; page.scrollTop = page.scrollHeight * ${share}; }`);
    await pause(12 * FRAME);
  }
}

/** Types into the search and takes it back. */
async function type(page) {
  await page.focus('input[type=search]');
  for (const key of [...SEARCHED, ...[...SEARCHED].map(() => 'Backspace')]) {
    await page.keyboard.press(key);
    await pause(6 * FRAME);
  }
}

/** Chooses the first three of the choices that the page has, and each time all again. */
async function choose(page) {
  for (const value of ['0', '-1', '1', '-1', '2', '-1']) {
    await page.evaluate((chosen) => {
      for (const select of [...document.querySelectorAll('.filters select, .plain-filter')].slice(0, 2)) {
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, value);
    await pause(12 * FRAME);
  }
}

/** The main thread's tasks while `act` goes on, in milliseconds: of the processor and of the clock. */
async function trace(page, act) {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await act();
  const text = new TextDecoder().decode(await page.tracing.stop());
  const events = JSON.parse(text).traceEvents;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events
    .filter(({ name, dur, pid, tid }) => name === 'RunTask' && dur > 0 && threads.has(`${pid} ${tid}`))
    .map(({ dur, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  if (tasks.length === 0) throw new Error(`The trace has no task among its ${events.length} events`);
  return { tasks };
}

async function settle(page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await pause(300);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function bundlePage(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/matrix-in-page.tsx'],
    outdir: 'bench',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome121',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'error',
  });
  const textOf = (/** @type {string} */ ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
