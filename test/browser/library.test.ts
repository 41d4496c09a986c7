import { describe, expect, test } from 'vitest';
import { TEXT_IDS } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const DATABASE = 'crossquote';
const SEEDED = 'seeded-revision';

type Row = Record<string, unknown>;

const TABLES = ['stories', 'memberships', 'articles', 'texts'];
const KEPT = { origin: 'reader', packId: null, revision: null };
const TEXT = 'The neighbour said: “Nobody touches my rows.” And nobody did.';

/** A reader's rows, by their tables. */
const READERS: Record<string, Row[]> = {
  stories: [{ id: 'reader:own-story', name: 'My rows', ...KEPT }],
  memberships: [
    { storyId: 'reader:own-story', articleId: 'bundled:csi', place: 1 },
    { storyId: 'reader:own-story', articleId: 'reader:own-article', place: 0 },
  ],
  articles: [
    {
      id: 'reader:own-article',
      ...KEPT,
      title: 'What I cut out of the paper',
      byline: null,
      outlet: 'Kitchen Table Gazette',
      published: null,
      language: 'en',
      url: null,
      complete: true,
      contentHash: '0123456789abcdef',
      canonicalUrl: null,
    },
  ],
  texts: [{ articleId: 'reader:own-article', text: TEXT, paragraphs: [{ start: 0, end: 61, role: 'body' }] }],
};

describe.each(BROWSER_NAMES)('the library in %s', (name) => {
  const fixture = useBrowser(name);
  const rows = async (store: string) => ((await fixture.probe.stored())[`${DATABASE}/${store}`] ?? []) as Row[];
  /** All tables of the library, their rows in the order of their keys. */
  const allRows = async () => {
    const all: Record<string, Row[]> = {};
    for (const table of TABLES) all[table] = await rows(table);
    return all;
  };
  /** Makes the background bring the bundled stories in once more, as after an update. */
  const seedAgain = async () => {
    await fixture.driver.stopBackground();
    await fixture.probe.put(DATABASE, 'settings', { key: SEEDED, value: 'an older pack' });
    await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    await poll('the second seeding', async () => {
      const settings = (await fixture.probe.stored())[`${DATABASE}/settings`] as { key: string; value: unknown }[];
      return settings.some(({ key, value }) => key === SEEDED && value !== 'an older pack');
    });
  };

  test('holds the bundled story after the installation', async () => {
    await poll('the library', async () => (await rows('articles')).length > 0);
    expect((await rows('stories')).map(({ origin }) => origin)).toEqual(['bundled']);
    expect((await rows('articles')).map(({ id }) => id)).toEqual(TEXT_IDS.map((id) => `bundled:${id}`).sort());
    expect((await rows('memberships')).map(({ articleId }) => articleId)).toHaveLength(TEXT_IDS.length);
    for (const { text } of await rows('texts')) expect(String(text).length).toBeGreaterThan(1000);
  });

  /** The keys of what the engine has derived, when all of it is there: rows of texts, and the index that answers. */
  const derivedRows = () =>
    poll('the index', async () => {
      const keys = (await rows('rows')).map(({ key }) => String(key));
      const isDone = keys.includes('index-state') && !keys.some((key) => key.startsWith('unindexed/'));
      // One that was begun anew is there beside the other until that has been tidied away.
      const indexes = new Set(keys.filter((key) => key.startsWith('index/')).map((key) => key.split('/')[2]));
      return isDone && indexes.size === 1 && keys;
    });

  test('keeps what was read of its texts and an index of them, and makes them again where they are damaged', async () => {
    const visit = await fixture.visit('silicon-uturn');
    const badge = await fixture.waitForNumber(visit);
    const keys = await derivedRows();
    const textsIn = (those: readonly string[]) => those.filter((key) => key.startsWith('text/'));
    expect(textsIn(keys)).toHaveLength(TEXT_IDS.length);
    for (const key of textsIn(keys)) expect(key).toMatch(/^text\/[0-9a-f]{16}\/[0-9a-f]{16}$/);
    for (const spoil of [textsIn(keys), keys.filter((key) => key.startsWith('index/')), ['index-state']]) {
      await fixture.driver.stopBackground();
      for (const key of spoil) await fixture.probe.put(DATABASE, 'rows', { key, row: 'damaged' });
      await fixture.probe.put(DATABASE, 'rows', { key: 'text/another-engine/0', row: 'of long ago' });
      expect(await fixture.waitForNumber(await fixture.visit('silicon-uturn'))).toEqual(badge);
      await poll('the rows to be right again', async () =>
        // How buffers come here differs between the browsers; words come as they are.
        (await rows('rows')).every(({ row, key }) => typeof row !== 'string' || key === 'text/another-engine/0'),
      );
      expect(textsIn(await derivedRows())).toEqual(expect.arrayContaining(textsIn(keys)));
    }
    // The last index was a new one, after which what nobody needs is tidied away.
    await poll('what is left over to go', async () => textsIn(await derivedRows()).length === TEXT_IDS.length);
  });

  test('a second seeding changes nothing, repairs bundled rows and leaves a reader’s rows alone', async () => {
    await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    const before = await allRows();

    await seedAgain();
    expect(await allRows()).toEqual(before);

    const damaged = {
      ...before.texts?.find(({ articleId }) => articleId === 'bundled:csi'),
      text: 'Somebody has been here.',
    };
    await fixture.driver.stopBackground();
    await fixture.probe.put(DATABASE, 'texts', damaged);
    for (const [table, those] of Object.entries(READERS))
      for (const row of those) await fixture.probe.put(DATABASE, table, row);
    await seedAgain();
    const after = await allRows();
    for (const table of TABLES) {
      // A reader's come behind the bundled ones.
      expect(after[table]).toEqual([...(before[table] ?? []), ...(READERS[table] ?? [])]);
    }
  });
});
