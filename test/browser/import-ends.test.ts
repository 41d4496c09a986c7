import { beforeEach, describe, expect, test } from 'vitest';
import { makePack, sendPack } from './harness/barge-pack';
import { BROWSER_NAMES, type BrowserName } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { pause, poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

/** How often the background is ended, a browser; `npm run kills` does it as often as it is asked to. */
const KILLS: Record<BrowserName, number> = { chrome: 3, firefox: 2 };
const WANTED_KILLS = process.env.CROSSQUOTE_KILLS;
const ARTICLES = 1000;
describe.each(BROWSER_NAMES)('an import of a thousand articles in %s', (name) => {
  const fixture = useBrowser(name);
  const ask = <Answer>(type: string, request: unknown) =>
    askBackground(fixture.probe, type, request) as Promise<Answer>;
  const count = async () => (await ask<{ articles: number }>('get-library', {})).articles;
  let bundled = 0;
  beforeEach(async () => {
    await ask('delete-stored', {});
    bundled = await count();
  });

  const plan = async (id: string) => {
    const summary = await sendPack(ask, id, makePack(ARTICLES));
    expect(summary.articles.added.count).toBe(ARTICLES);
  };
  const start = (id: string) => ask<{ state: string; undo?: string | null }>('start-import', { id });

  test('comes whole, is taken back whole, and is stopped by who has had enough of it', async () => {
    await plan('whole-import');
    const { state, undo } = await start('whole-import');
    expect(state).toBe('done');
    expect(await count()).toBe(bundled + ARTICLES);
    expect(await ask('undo-change', { id: undo, tabId: null })).toMatchObject({ undone: true });
    expect(await count()).toBe(bundled);

    await plan('stopped-import');
    const ended = start('stopped-import');
    await poll(
      'rows to be written',
      async () => (await ask<{ state: string }>('get-import', { id: 'stopped-import' })).state === 'running',
    );
    const began = performance.now();
    await ask('cancel-import', { id: 'stopped-import' });
    const took = performance.now() - began;
    if (WANTED_KILLS !== undefined) console.log(`${name}: cancelled in ${took.toFixed(0)} ms`);
    const { state: last } = await ended;
    expect(await count()).toBe(last === 'done' ? bundled + ARTICLES : bundled);
  }, 180_000);

  test('that is cut off at random moments has come whole, or not at all', async () => {
    await plan('first-import');
    const began = performance.now();
    await start('first-import');
    const duration = performance.now() - began;
    const kills = Number(WANTED_KILLS ?? KILLS[name]);
    const found = { before: 0, after: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      await ask('delete-stored', {});
      await plan(`import-number-${kill}`);
      const cut = start(`import-number-${kill}`).catch(() => {});
      // Now and then it has just come to its end.
      await pause(1.5 * Math.random() * duration);
      await fixture.driver.stopBackground();
      await cut;
      const there = (await count()) - bundled;
      expect([0, ARTICLES]).toContain(there);
      found[there === 0 ? 'before' : 'after'] += 1;
    }
    if (WANTED_KILLS !== undefined) console.log(`${name}: ${JSON.stringify(found)}`);
  }, 1_200_000);
});
