import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryArticle } from '../../../src/core/model';
import { nameContent } from '../../../src/core/rows/name-content';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { createEarlierStore } from '../../../src/storage/earlier-settings';
import { openLibrary } from '../../../src/storage/open-library';
import { LIBRARY_REVISION, READER_SETTINGS, SEEDED_REVISION } from '../../../src/storage/setting-keys';
import { makeRaw, readRaw, startBrowser } from './raw-database';

/** Version 1 in the browser's own count: Dexie multiplies it by ten. */
const FIRST = 10;

const facts = { title: null, byline: 'Ann Lee', outlet: 'The Ferry Post', published: '2031-04-05', language: 'en' };
const makeArticle = (id: string, text: string): LibraryArticle => ({
  ...facts,
  id,
  url: null,
  text,
  paragraphs: [{ start: 0, end: text.length, role: 'body' }],
  complete: true,
});
const packed = [makeArticle('here', 'The bridge is closed.'), makeArticle('b', 'It opens again, she said.')];
const readers = { ...makeArticle('mine', 'Words with  two spaces, “kept” as they were.'), note: 'one field more' };
const pack: StoryPack = {
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [{ story: { id: 's', name: 'Bridge', articleIds: ['here', 'b'] }, articles: packed }],
};
const CHOSEN = { mode: 'everywhere', neverOn: ['mail.example'], highlights: true, theme: 'dark' };

/** What version 0.1.0 had on the disk. */
const FIRST_ROWS: Record<string, unknown[]> = {
  stories: [
    { id: 's', name: 'Bridge', articleIds: ['here', 'b', 'mine'], origin: 'bundled', revision: 'r1' },
    { id: 'own', name: 'My story', articleIds: ['mine', 'here'], origin: 'reader', revision: null },
  ],
  articles: [
    ...packed.map((row) => ({ ...row, origin: 'bundled', revision: 'r1' })),
    { ...readers, origin: 'reader', revision: null },
  ],
  comparisons: [{ key: 'k1', made: 1, comparison: { text: 'read on a Tuesday' } }],
  settings: [
    { key: SEEDED_REVISION, value: 'r1' },
    { key: LIBRARY_REVISION, value: 7 },
    { key: READER_SETTINGS, value: CHOSEN },
  ],
};
const FIRST_STORES = [
  ['stories', 'id', 'origin'],
  ['articles', 'id', 'origin'],
  ['comparisons', 'key', 'made'],
  ['settings', 'key', null],
] as const;

/** Of today's version. */
const TABLES = [
  'articles',
  'corrections',
  'jobs',
  'memberships',
  'memory',
  'rows',
  'settings',
  'stories',
  'texts',
  'undos',
  'versions',
];

/** What the library keeps of a packed article beside its words. */
function factsOf(id: string) {
  const article = packed.find((one) => one.id === id);
  if (article === undefined) throw new Error(`no ${id}`);
  const { text: _text, paragraphs: _paragraphs, ...rest } = article;
  return {
    ...rest,
    id: `bundled:${id}`,
    contentHash: nameContent(article),
    canonicalUrl: null,
    length: article.text.length,
  };
}

let factory = startBrowser();

const create = () => new CrossquoteDatabase();
const open = () =>
  openLibrary({
    database: create(),
    packRevision: pack.revision,
    loadPack: () => Promise.reject(new Error('this revision is there')),
  });

beforeEach(async () => {
  factory = startBrowser();
  await makeRaw(FIRST, FIRST_STORES, FIRST_ROWS);
});

describe('a database of the first version', () => {
  it('has today’s rows once it has been opened, and what was read is gone', async () => {
    (await open()).close();
    const { version, rows } = await readRaw();
    expect(version).toBe(40);
    expect(Object.keys(rows).sort()).toEqual(TABLES);
    const { text: _text, paragraphs: _paragraphs, ...readersFacts } = readers;
    expect(rows.articles).toEqual([
      { ...factsOf('b'), packId: 'b', origin: 'bundled', revision: 'r1' },
      { ...factsOf('here'), packId: 'here', origin: 'bundled', revision: 'r1' },
      {
        ...readersFacts,
        ...{ id: 'reader:mine', packId: null, origin: 'reader', revision: null },
        ...{ contentHash: nameContent(readers), canonicalUrl: null, length: readers.text.length },
      },
    ]);
    expect(rows.texts).toEqual([
      { articleId: 'bundled:b', text: packed[1]?.text, paragraphs: packed[1]?.paragraphs },
      { articleId: 'bundled:here', text: packed[0]?.text, paragraphs: packed[0]?.paragraphs },
      { articleId: 'reader:mine', text: readers.text, paragraphs: readers.paragraphs },
    ]);
    expect(rows.stories).toEqual([
      { id: 'bundled:s', name: 'Bridge', packId: 's', origin: 'bundled', revision: 'r1' },
      { id: 'reader:own', name: 'My story', packId: null, origin: 'reader', revision: null },
    ]);
    expect(rows.memberships).toEqual([
      { storyId: 'bundled:s', articleId: 'bundled:b', place: 1 },
      { storyId: 'bundled:s', articleId: 'bundled:here', place: 0 },
      { storyId: 'bundled:s', articleId: 'reader:mine', place: 2 },
      { storyId: 'reader:own', articleId: 'bundled:here', place: 1 },
      { storyId: 'reader:own', articleId: 'reader:mine', place: 0 },
    ]);
    expect(rows.settings).toEqual([...(FIRST_ROWS.settings ?? [])].sort(byKey));
  });

  it('gives its stories with their texts in order, without the pack', async () => {
    const library = await open();
    const stories = await library.stories();
    expect(stories.map(({ story }) => story.name)).toEqual(['Bridge', 'My story']);
    expect(stories.map(({ articles }) => articles.map(({ text }) => text))).toEqual([
      [packed[0]?.text, packed[1]?.text, readers.text],
      [readers.text, packed[0]?.text],
    ]);
    expect(await library.revision()).toBe('7');
    library.close();
  });

  it('is the same at its second opening', async () => {
    (await open()).close();
    const once = await readRaw();
    (await open()).close();
    expect(await readRaw()).toEqual(once);
  });

  it('has the reader’s settings to be taken over, once', async () => {
    const list = async () => (await factory.databases()).flatMap(({ name }) => name ?? []);
    const earlier = createEarlierStore({ create, list });
    expect(await earlier.find()).toEqual({ stored: CHOSEN });
    await earlier.forget();
    expect(await earlier.find()).toBe('never-chosen');
    expect((await readRaw()).rows.stories).toHaveLength(2);
  });

  it('stays as it was when the update fails on the way', async () => {
    const before = await readRaw();
    const database = create();
    database.texts.hook('creating', () => {
      throw new Error('the disk');
    });
    await expect(openLibrary({ database, packRevision: pack.revision, loadPack: async () => pack })).rejects.toThrow(
      'the disk',
    );
    expect(await readRaw()).toEqual(before);
  });
});

function byKey(one: unknown, other: unknown): number {
  return (one as { key: string }).key < (other as { key: string }).key ? -1 : 1;
}
