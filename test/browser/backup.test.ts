import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openPack } from '../../src/corpus/open-pack';
import { makeBackupFolder } from './harness/backup-folder';
import { BROWSER_NAMES } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const READERS = { origin: 'reader', packId: null, revision: null };
const DAY = 24 * 60 * 60_000;

interface Backups {
  every: string;
  running: boolean;
  made: { file: string; bytes: number; stories: number; articles: number; at: string }[];
  trouble: { reason: string } | null;
  nothing: { why: string } | null;
  next: string | null;
}

describe.each(BROWSER_NAMES)('backups in %s', (name) => {
  const { downloads, options, remove } = makeBackupFolder(name);
  const fixture = useBrowser(name, options);
  afterAll(remove);
  beforeEach(() => {
    rmSync(downloads, { recursive: true, force: true });
    mkdirSync(downloads);
  });

  const ask = async (type: string, request: unknown = {}) =>
    (await askBackground(fixture.probe, type, request)) as Backups;
  const files = () =>
    readdirSync(downloads, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .sort();
  const bringIn = async (id: string, words: string) => {
    const { probe, driver } = fixture;
    await poll('the library', async () => (await askBackground(probe, 'get-library-place', {})) === 'disk');
    await driver.stopBackground();
    const stored = await probe.stored();
    const [bundled] = stored['crossquote/articles'] ?? [];
    const article = { ...(bundled as object), id, ...READERS, title: words, contentHash: words };
    await probe.put('crossquote', 'articles', article);
    const paragraphs = [{ start: 0, end: words.length, role: 'body' }];
    await probe.put('crossquote', 'texts', { articleId: id, text: words, paragraphs });
    await probe.put('crossquote', 'stories', { id: 'reader:mine', name: 'Ferry', ...READERS });
    await probe.put('crossquote', 'memberships', { storyId: 'reader:mine', articleId: id, place: 0 });
  };
  /** As if it were two days later: the last backup is so much older, and the alarm rings. */
  const goOn = async () => {
    await fixture.driver.stopBackground();
    await fixture.probe.run(async (api, ago) => {
      const { backup } = (await api.storage.local.get(null)) as { backup: { made: { at: string }[] } };
      for (const one of backup.made) one.at = new Date(Date.parse(one.at) - ago).toISOString();
      await api.storage.local.set({ backup });
      api.alarms.create('backup', { when: Date.now() + 300 });
    }, 2 * DAY);
  };

  test('are written whole into the downloads, with all that the reader has', async () => {
    await bringIn('reader:one', 'The ferry is late.');
    const state = await ask('back-up-now');
    expect(state).toMatchObject({ every: 'off', running: false, trouble: null });
    const [made] = state.made;
    expect(made).toMatchObject({ stories: 1, articles: 1 });
    expect(made?.file).toMatch(/^crossquote-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(files()).toEqual([`Crossquote/${made?.file}`]);
    const bytes = readFileSync(join(downloads, files()[0] ?? ''));
    expect(bytes.length).toBe(made?.bytes);
    const pack = await openPack(bytes);
    expect(pack.articles.map(({ text }) => text)).toEqual(['The ferry is late.']);
    expect(pack.stories).toMatchObject([{ name: 'Ferry', articleIds: [pack.articles[0]?.id] }]);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test('come by themselves when they are due and something has changed, and take no other’s place', async () => {
    await askBackground(fixture.probe, 'delete-stored', {});
    expect((await ask('get-backup')).made).toEqual([]);
    await bringIn('reader:one', 'The ferry is late.');
    expect((await ask('choose-backup', { every: 'daily' })).every).toBe('daily');
    await poll('the first backup', async () => (await ask('get-backup')).made.length > 0);
    const first = files();
    expect(first).toHaveLength(1);

    await goOn();
    await poll('the look at the library', async () => (await ask('get-backup')).nothing?.why === 'same');
    expect(files()).toEqual(first);

    await bringIn('reader:two', 'The bridge is closed.');
    await fixture.probe.run(async (api) => {
      const { backup } = (await api.storage.local.get(null)) as { backup: object };
      await api.storage.local.set({ backup: { ...backup, nothing: null } });
    });
    await goOn();
    await poll('the second backup', async () => (await ask('get-backup')).made.length > 1);
    expect(files()).toHaveLength(2);
    expect(files()).toContain(first[0]);
    expect((await ask('choose-backup', { every: 'off' })).next).toBeNull();
    expect(await fixture.probe.run((api) => api.alarms.get('backup'))).toBeFalsy();
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
