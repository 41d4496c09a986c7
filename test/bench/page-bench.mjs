import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

/** Secure, or the browser would not isolate it. Nothing is sent there. */
const ADDRESS = 'https://bench.test/';

/**
 * A Chromium that shows pages given as text and runs code in them: nothing is fetched, the page's own scripts stay still,
 * and the clock is as fine as it gets (isolated pages have 5 microseconds, others 100).
 */
export async function openBenchBrowser(root) {
  const program = findBrowser('chrome');
  if (program === null) throw new Error('No Chromium is installed: the times of reading cannot be taken.');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless: true,
    pipe: true,
    protocolTimeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const tab = await browser.newPage();
  tab.setDefaultNavigationTimeout(120_000);
  await tab.setRequestInterception(true);
  const session = await tab.createCDPSession();
  const clock = await readProcessorClock(session);
  let html = '';
  tab.on('request', (request) => {
    if (request.url() !== ADDRESS || !request.isNavigationRequest()) return request.abort();
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': "script-src 'none'; style-src 'none'; frame-src 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: html,
    });
  });
  return {
    /** Shows a page, in a fresh world: nothing that ran in the last one is warm any more. */
    async show(page) {
      html = page.replace(/<meta[^>]*http-equiv=["']?refresh[^>]*>/gi, '');
      await tab.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    },
    /** Runs code in the page and gives back what it comes to. */
    run: (code) => tab.evaluate(code),
    /** Ends the measuring: milliseconds of the page's thread between two marks of a name, `NAME begin` and `NAME end`. */
    processorTimes: clock,
    /** Measures anew, after `processorTimes`; gives back what ends it. */
    readProcessorClock: () => readProcessorClock(session),
    collectGarbage: () => session.send('HeapProfiler.collectGarbage'),
    close: () => browser.close(),
    bundle: (entry) => bundle(root, entry),
  };
}

/**
 * The time that the page's thread was given by the machine: unlike the clock's, it does not count what other programs took.
 * The browser notes it beside each `performance.mark`.
 */
async function readProcessorClock(session) {
  const marks = new Map();
  const note = ({ value }) => {
    for (const { name, tts } of value) if (tts !== undefined) marks.set(name, tts / 1000);
  };
  session.on('Tracing.dataCollected', note);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { excludedCategories: ['*'], includedCategories: ['blink.user_timing'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', note);
    return (name) => (marks.get(`${name} end`) ?? Number.NaN) - (marks.get(`${name} begin`) ?? Number.NaN);
  };
}

/** As the build makes it for Chrome: minified, one piece. */
async function bundle(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome121',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
