import { describe, expect, test } from 'vitest';
import type { LibraryPlace, Stored } from '../../src/messaging/protocol';
import { TEXT_IDS } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { askBackground, deleteDatabase, makeDatabase } from './harness/fault-tools';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const WORDS = '“The weir holds,” said Tilde Orm. Half a smile \ud83d and two  spaces.';
const READERS = { origin: 'reader', revision: null };
const BUNDLED = { origin: 'bundled', revision: 'of long ago' };

const article = (id: string, more: object) => ({
  id,
  title: `Title of ${id}`,
  byline: null,
  outlet: 'The Weir Post',
  published: '2031-04-05',
  language: 'en',
  url: 'https://weir.example/holds?a=1#top',
  text: WORDS,
  paragraphs: [{ start: 0, end: WORDS.length, role: 'body' }],
  complete: true,
  ...more,
});

/** What each version of the database had on the disk: a story of the reader's, and a bundled one that is no more. */
const VERSIONS = [
  {
    version: 1,
    stores: [
      {
        name: 'stories',
        keyPath: 'id',
        index: 'origin',
        rows: [
          { id: 'old', name: 'Old', articleIds: ['weir'], ...BUNDLED },
          { id: 'own', name: 'My weir', articleIds: ['mine', 'lost', 'weir'], ...READERS },
        ],
      },
      {
        name: 'articles',
        keyPath: 'id',
        index: 'origin',
        rows: [article('mine', READERS), article('weir', BUNDLED)],
      },
      { name: 'comparisons', keyPath: 'key', index: 'made', rows: [{ key: 'read', made: 1, comparison: 'of a page' }] },
      { name: 'settings', keyPath: 'key', index: null, rows: [{ key: 'library-revision', value: 41 }] },
    ],
  },
  {
    version: 2,
    stores: [
      {
        name: 'stories',
        keyPath: 'id',
        index: 'origin',
        rows: [
          { id: 'bundled:old', name: 'Old', articleIds: ['bundled:weir'], packId: 'old', ...BUNDLED },
          {
            id: 'reader:own',
            name: 'My weir',
            articleIds: ['reader:mine', 'reader:lost', 'bundled:weir'],
            packId: null,
            ...READERS,
          },
        ],
      },
      {
        name: 'articles',
        keyPath: 'id',
        index: 'origin',
        rows: [
          article('reader:mine', { packId: null, ...READERS }),
          article('bundled:weir', { packId: 'weir', ...BUNDLED }),
        ],
      },
      { name: 'settings', keyPath: 'key', index: null, rows: [{ key: 'library-revision', value: 41 }] },
    ],
  },
];

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const fixture = useBrowser(name);

  test.each(VERSIONS)('a database of version $version is taken over with all that is in it', async (before) => {
    const { probe, driver } = fixture;
    await poll('the library', async () => (await askBackground(probe, 'get-library-place', {})) === 'disk');
    await driver.stopBackground();
    await deleteDatabase(probe);
    await makeDatabase(probe, before.version * 10, before.stores);

    const place = (await askBackground(probe, 'get-library-place', {})) as LibraryPlace;
    expect(place).toBe('disk');
    const { stories, texts } = (await askBackground(probe, 'get-stored', {})) as Stored;
    const own = stories.filter(({ id }) => id.startsWith('reader:'));
    expect(own).toEqual([
      // What a reader has put into a story stays in it, bundled texts that are no more too; what was lost stays lost.
      {
        id: 'reader:own',
        name: 'My weir',
        packId: null,
        ...READERS,
        articleIds: ['reader:mine', 'reader:lost', 'bundled:weir'],
      },
    ]);
    const { title: _title, ...facts } = article('', {});
    const kept = texts.filter(({ id }) => id === 'reader:mine' || id === 'bundled:weir');
    expect(kept).toEqual([
      { ...facts, id: 'bundled:weir', title: expect.stringContaining('Title of'), packId: 'weir', ...BUNDLED },
      { ...facts, id: 'reader:mine', title: expect.stringContaining('Title of'), packId: null, ...READERS },
    ]);
    // The bundled story is the one of today.
    expect(stories.map(({ id }) => id)).not.toContain('bundled:old');
    expect(texts.filter(({ id }) => id.startsWith('bundled:'))).toHaveLength(TEXT_IDS.length + 1);

    const stored = await probe.stored();
    expect(Object.keys(stored).filter((store) => store.startsWith('crossquote/'))).toEqual(
      [
        ...['articles', 'corrections', 'jobs', 'memberships', 'memory', 'rows'],
        ...['settings', 'stories', 'texts', 'undos', 'versions'],
      ].map((store) => `crossquote/${store}`),
    );
    expect(stored['crossquote/jobs']).toEqual([]);
    expect(stored['crossquote/settings']).toContainEqual({ key: 'library-revision', value: 42 });
    await fixture.waitForNumber(await fixture.visit('dci'));
    expect((await driver.extensionErrors()).join('\n')).toBe('');
  });
});
