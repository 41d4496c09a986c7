import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { openBenchBrowser } from './page-bench.mjs';
import { median, quantile } from './statistics.mjs';

/** Runs of each kind in one page after the first; the middle one counts. */
const WARM_RUNS = 9;

/** So often the clock is read before it counts: else its own first run is in what is measured. */
const CLOCK_RUNS = 20;

/** At most so much of Readability's time, as the issue asks. */
const GATE_SHARE = 1 / 15;
const ARTICLE_SHARE = 1 / 3;
/** Milliseconds: on hostile pages, and on articles of usual length. */
const LONGEST_SLICE = 50;
const LONGEST_USUAL_SLICE = 10;

/** Pages of the newsstand that are no articles, and some that are; the rest of it needs its scripts. */
const NEWSSTAND = ['front', 'shop', 'form', 'dci', 'csi', 'secarma', 'silicon-uturn', 'other-story', 'no-names'];
const LARGE = ['bad-huge', 'bad-one-word'];

const TIME = { us: timeUs, them: timeAtOnce('timeReadability'), words: timeAtOnce('timeWords') };

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Main-thread time in Chromium, beside Readability on the same pages in the same run. Each page is loaded anew for each of
 * the two, so that both begin cold, and which of them goes first changes from page to page. Cold means a fresh world, as each
 * page has one; the browser may still have compiled the code before, as it does for a script that runs on many pages.
 *
 *   node test/bench/reading.mjs [--pages DIR] [--rounds N]
 */
const { values } = parseArgs({ options: { pages: { type: 'string' }, rounds: { type: 'string', default: '1' } } });
const rounds = Math.max(1, Number(values.rounds) || 1);
const browser = await openBenchBrowser(root);
try {
  const reports = [];
  const own = await ownPages(NEWSSTAND);
  const large = await ownPages(LARGE);
  const codes = {
    us: await browser.bundle('test/bench/reading-in-page.ts'),
    them: await browser.bundle('test/bench/readability-in-page.js'),
    words: await browser.bundle('test/bench/words-in-page.ts'),
  };
  if (values.pages !== undefined) {
    reports.push(await measure(codes, 'pages of the folder', readPages(resolve(values.pages))));
  }
  reports.push(await measure(codes, 'pages of the newsstand', own));
  const processor = await browser.processorTimes();
  for (const report of reports) printReport(report, processor);
  await reportSlices(codes, [...large, ...hostilePages()]);
} finally {
  await browser.close();
}

async function measure(codes, name, pages) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const [at, page] of pages.entries()) {
      const row = { name: page.name, run: `${name} ${round} ${at}` };
      const turns = ['us', 'them', 'words'];
      for (let turn = 0; turn < turns.length; turn++) {
        const who = turns[(at + round + turn) % turns.length];
        await browser.show(page.html);
        await browser.run(
          `globalThis.benchMark = (at) => performance.mark('${who} ${row.run} ' + at); ${'benchMark("ready");'.repeat(CLOCK_RUNS)} 0`,
        );
        row[who] = await browser.run(TIME[who](codes[who]));
      }
      rows.push(row);
    }
  }
  return { name, pages: pages.length, rows };
}

function printReport({ name, pages, rows }, processor) {
  for (const row of rows) {
    const { slices, gateSlices, searchSlices } = row.us.first;
    const clock = processor(`us ${row.run} slice -1`);
    const times = Array.from({ length: slices }, (_, i) => processor(`us ${row.run} slice ${i}`) - clock);
    const sum = (from, to) => times.slice(from, to).reduce((before, time) => before + time, 0);
    row.us.processor = {
      gate: sum(0, gateSlices),
      article: sum(0, gateSlices) + sum(gateSlices + searchSlices, slices),
      slice: Math.max(...times),
    };
    row.them.processor = processor(`them ${row.run}`) - clock;
    row.words.processor = processor(`words ${row.run}`) - clock;
  }
  const turnedAway = rows.filter(({ us }) => us.first.article === null);
  const articles = rows.filter(({ us }) => us.first.article !== null);
  console.log(`Reading, ${name}: ${pages}, ${rounds} rounds`);
  printShares('  gate, of pages turned away', turnedAway, 'gate', GATE_SHARE);
  printShares('  gate and reader, of articles', articles, 'article', ARTICLE_SHARE);
  const slices = shortestOfRounds(rows);
  const over = slices.filter(({ slice }) => slice > LONGEST_USUAL_SLICE);
  const [worst] = slices;
  console.log(
    `  worst slice, first run, processor time, best of ${rounds} rounds: ${worst.slice.toFixed(1)} ms on ${worst.page}; ${over.length} of ${slices.length} pages over the limit (${LONGEST_USUAL_SLICE})`,
  );
  for (const { page, slice } of over.slice(1, 10)) console.log(`    ${slice.toFixed(1)} ms on ${page}`);
}

/**
 * Of each page the longest slice, in the round in which it was shortest: what a busy machine does in between is in the
 * others. Each round begins cold.
 */
function shortestOfRounds(rows) {
  const shortest = new Map();
  for (const { name, us } of rows) {
    shortest.set(name, Math.min(us.processor.slice, shortest.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...shortest].map(([page, slice]) => ({ page, slice })).sort((a, b) => b.slice - a.slice);
}

function printShares(what, rows, key, limit) {
  if (rows.length === 0) return console.log(`${what}: none`);
  for (const [run, label] of /** @type {const} */ ([
    ['first', 'first run'],
    ['processor', 'first run, processor time'],
    ['warm', 'warm'],
  ])) {
    const ours = rows.map(({ us }) => us[run][key]);
    const theirs = rows.map(({ them }) => them[run]);
    const words = rows.map((row) => row.words[run]);
    const shareOf = (times) => `1/${(1 / median(times.map((time, i) => time / theirs[i]))).toFixed(1)}`;
    console.log(
      `${what}, ${label}: ${shareOf(ours)} of Readability (median of ${rows.length}; limit 1/${Math.round(1 / limit)}), ` +
        `medians ${median(ours).toFixed(3)} and ${median(theirs).toFixed(2)} ms, 95th percentile ${quantile(ours, 0.95).toFixed(2)} and ${quantile(theirs, 0.95).toFixed(2)} ms; each word of the page once, with a hash: ${shareOf(words)}, median ${median(words).toFixed(3)} ms`,
    );
  }
}

async function reportSlices(codes, pages) {
  console.log(`Worst slices on hostile pages, first run (limit ${LONGEST_SLICE} ms)`);
  for (const { name, html, script } of pages) {
    await browser.show(html);
    if (script !== undefined) await browser.run(script);
    // What the page before has left behind, and this one's script, is not ours to clear away.
    await browser.collectGarbage();
    const clock = await browser.readProcessorClock();
    const { gate, article, slice, slices } = await browser.run(
      `${codes.us};timeReading(document, true, (at) => performance.mark(at))`,
    );
    const processor = await clock();
    const longest = Math.max(...Array.from({ length: slices }, (_, i) => processor(`slice ${i}`)));
    console.log(
      `  ${name}: gate ${gate.toFixed(1)} ms, slice ${slice.toFixed(1)} ms (${longest.toFixed(1)} of the processor) of ${article.toFixed(0)} ms in all`,
    );
  }
}

/** @param {string} code */
function timeUs(code) {
  return `(async () => { ${code};
  benchMark('begin');
  const first = await timeReading(document, false, benchMark);
  benchMark('end');
  const runs = [];
  for (let i = 0; i < ${WARM_RUNS}; i++) runs.push(await timeReading(document, false));
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[${WARM_RUNS >> 1}];
  return { first, warm: { gate: middle('gate'), article: middle('article') } };
})()`;
}

/** @param {string} name of a function that takes the time of something on the document */
function timeAtOnce(name) {
  return (/** @type {string} */ code) => `(() => { ${code};
  benchMark('begin');
  const first = ${name}(document);
  benchMark('end');
  const runs = Array.from({ length: ${WARM_RUNS} }, () => ${name}(document));
  return { first, warm: runs.sort((a, b) => a - b)[${WARM_RUNS >> 1}] };
})()`;
}

/** A folder of saved pages: `manifest.json` lists them as `{ file }`. */
function readPages(folder) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).map(({ file }) => ({
    name: file,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}

async function ownPages(names) {
  const { startNewsstand } = await importTypescript(root, 'test/newsstand/newsstand.ts');
  const newsstand = await startNewsstand({ root });
  try {
    return await Promise.all(
      names.map(async (name) => ({ name, html: await download(newsstand.port, new URL(newsstand.url(name))) })),
    );
  } finally {
    await newsstand.close();
  }
}

/** Names under `localhost` are known to browsers; Node is told the number. */
function download(port, { host, pathname }) {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: pathname, headers: { host } }, async (response) => {
      response.setEncoding('utf8');
      resolve((await response.toArray()).join(''));
    }).on('error', reject);
  });
}

function hostilePages() {
  // Hidden, which the reader does not mind at the root: to lay out a million links takes the browser minutes.
  const page = (body) => `<!doctype html><html lang="en" hidden><title>Hostile</title><body>${body}</body></html>`;
  const words = 'A sentence of some length, that says nothing much about anything, and ends in time. ';
  return [
    { name: '100,000 elements, one in the other', html: page(`${'<i>'.repeat(100_000)}${words}`) },
    { name: '100,000 boxes side by side', html: page(`<div>x</div>`.repeat(100_000)) },
    { name: '1 MB in one text node', html: page(`<p>${words.repeat(12_500)}</p>`) },
    { name: '1 MB of spaces and letters', html: page(`<p>${'a  '.repeat(350_000)}</p>`) },
    {
      name: 'a million links',
      html: page(''),
      script: `for (let i = 0; i < 1e6; i++) {
        const link = document.createElement('a');
        link.append('one of many links');
        document.body.append(link, ' ');
      }`,
    },
    { name: '200,000 paragraphs', html: page(`<p>${words}</p>`.repeat(200_000)) },
  ];
}
