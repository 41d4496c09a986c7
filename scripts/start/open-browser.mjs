import process from 'node:process';
import { watchExtension } from '../lib/build-extension.mjs';
import { ROOT } from '../setup/set-up.mjs';

/**
 * Opens the browser on the newsstand's front page with the extension loaded, and loads it anew after each build, until
 * the browser is closed or Ctrl-C pressed.
 *
 * @param {{ name: 'chrome' | 'firefox', program: string, newsstand: { url(name: string): string } }} found
 */
export async function openBrowser({ name, program, newsstand }) {
  const { default: webExt } = await import('web-ext');
  const front = newsstand.url('front');
  const runner = await webExt.cmd.run(
    {
      sourceDir: `${ROOT}/dist/granted-${name}`,
      artifactsDir: `${ROOT}/.cache/web-ext`,
      target: [name === 'chrome' ? 'chromium' : 'firefox-desktop'],
      ...(name === 'chrome' ? { chromiumBinary: program } : { firefox: program }),
      startUrl: [front],
      // Chromium refuses its sandbox to root.
      args: name === 'chrome' ? ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
      // The build says when there is something to load, not each file that it writes.
      noReload: true,
      noInput: true,
    },
    { shouldExitProgram: false },
  );
  const closed = new Promise((resolve) => {
    runner.registerCleanup(() => resolve(undefined));
    process.once('SIGINT', () => resolve(undefined));
    process.once('SIGTERM', () => resolve(undefined));
  });
  console.log(
    `The newsstand is at ${front}. Open an article there and press the Crossquote button (in the toolbar or its puzzle-piece menu).`,
  );
  console.log('A changed source is built and loaded at once. Close the browser or press Ctrl-C to end.');
  let first = true;
  const unwatch = await watchExtension({ browsers: [name], production: false, granted: true }, async (result) => {
    if ('error' in result) {
      console.error(`The build failed; the browser keeps the last one. ${result.error.message}`);
      return;
    }
    if (!first) {
      await runner.reloadAllExtensions();
      console.log('Built and loaded anew; reload the page to see it.');
    }
    first = false;
  });
  await closed;
  unwatch();
  await runner.exit();
}
