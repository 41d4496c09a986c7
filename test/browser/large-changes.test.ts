import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import type { PackSize } from './harness/large-pack';
import { pause, poll } from './harness/poll';
import { type CallStorage, enlargeExtension, putStorage } from './harness/put-storage';
import { removeProfile } from './harness/remove-profile';
import { emptyDisk, limitDisk } from './harness/storage-quota';
import { ROOT, useBrowser } from './harness/use-browser';

/** How often the background is ended, a browser; `npm run kills` does it a hundred times in each. */
const KILLS: Record<BrowserName, number> = { chrome: 5, firefox: 3 };
const WANTED_KILLS = process.env.CROSSQUOTE_KILLS;

/** Written in seven steps, and deleted in four. */
const SIZE: PackSize = { texts: 250, units: 2400 };

/** What a reader sees of a library that is a pack's. */
const seen = (name: string) => [
  `Story of ${name}: ${SIZE.texts} texts, ${SIZE.texts * SIZE.units} units of bundled:${name}`,
];
/** The rows that a pack has in the tables, and nothing beside them. */
const whole = { stories: 1, memberships: SIZE.texts, articles: SIZE.texts, texts: SIZE.texts, jobs: 0 };

describe.each(BROWSER_NAMES)('a large change of the library in %s', (name) => {
  const extension = enlargeExtension(ROOT, name, 'after', SIZE);
  const fixture = useBrowser(name, { extension });
  afterAll(() => removeProfile(extension));
  let storage: CallStorage;

  /** Wakes the background, which brings its bundled stories in, and answers when that is done. */
  const wake = () => askBackground(fixture.probe, 'get-library-place', {});
  const startBefore = async () => {
    await fixture.driver.stopBackground();
    await storage('startAnew', 'before', SIZE);
    expect(await storage('look')).toEqual(seen('before'));
  };
  beforeEach(async () => {
    await poll('the library', async () => (await wake()) === 'disk', 60_000);
    storage = await putStorage(fixture.probe, ROOT);
  });

  test('that is cut off at random moments leaves it as it was before or as it is after', async () => {
    await startBefore();
    const waking = wake();
    await storage('staged');
    const began = performance.now();
    await waking;
    const duration = performance.now() - began;
    expect(await storage('look')).toEqual(seen('after'));
    expect(await storage('count')).toEqual(whole);

    const kills = Number(WANTED_KILLS ?? KILLS[name]);
    const found = { before: 0, after: 0, halfway: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      await startBefore();
      const cut = wake().catch(() => {});
      await storage('staged');
      await pause(Math.random() * duration);
      await fixture.driver.stopBackground();
      await cut;
      const now = await storage('look');
      const isBefore = now[0] === seen('before')[0];
      if (!isBefore) expect(now).toEqual(seen('after'));
      found[isBefore ? 'before' : 'after'] += 1;
      if ((await storage('count')).jobs > 0) found.halfway += 1;
      // The next one that wakes brings it to its end, and nothing is left of the first.
      expect(await wake()).toBe('disk');
      expect(await storage('look')).toEqual(seen('after'));
      expect(await storage('count')).toEqual(whole);
    }
    if (WANTED_KILLS !== undefined) console.log(`${name}: ${JSON.stringify(found)}`);
    expect(found.halfway).toBeGreaterThan(0);
  }, 1_200_000);

  test('by two writers at once, the background and a page, becomes two changes, one after the other', async () => {
    await startBefore();
    const revision = async () => {
      const settings = (await fixture.probe.stored())['crossquote/settings'] as { key: string; value: number }[];
      return settings.find(({ key }) => key === 'library-revision')?.value ?? 0;
    };
    const first = await revision();
    const waking = wake();
    await storage('staged');
    await Promise.all([waking, storage('seed', 'other', SIZE)]);
    expect(await waking).toBe('disk');
    expect(await revision()).toBe(first + 2);
    // Whoever sweeps the other's work away comes first.
    expect([seen('other'), seen('after')]).toContainEqual(await storage('look'));
    expect(await storage('count')).toEqual(whole);
  });

  if (name === 'chrome')
    test('that finds no room in the middle leaves it as it was before, and is made when there is room', async () => {
      await fixture.driver.stopBackground();
      // Enough for one of the two.
      await limitDisk(fixture.driver, fixture.probe, 1.5 * SIZE.texts * SIZE.units);
      await startBefore();
      const waking = wake();
      await storage('staged');
      // The library is there all the same.
      expect(await waking).toBe('disk');
      expect(await storage('look')).toEqual(seen('before'));
      expect(await storage('count')).toEqual(whole);
      await fixture.driver.stopBackground();
      await emptyDisk(fixture.driver, fixture.probe);
      expect(await wake()).toBe('disk');
      expect(await storage('look')).toEqual(seen('after'));
      expect(await storage('count')).toEqual(whole);
    });
});
