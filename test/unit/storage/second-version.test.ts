import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryArticle } from '../../../src/core/model';
import { nameContent } from '../../../src/core/rows/name-content';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { openLibrary } from '../../../src/storage/open-library';
import { LIBRARY_REVISION, SEEDED_REVISION } from '../../../src/storage/setting-keys';
import { makeRaw, readRaw, startBrowser } from './raw-database';

const makeArticle = (id: string, text: string, url: string | null): LibraryArticle => ({
  id,
  title: `Title of ${id}`,
  byline: null,
  outlet: 'The Ferry Post',
  published: '2031-04-05',
  dated: { from: '2031-04-05', to: '2031-04-05', source: 'stated' },
  language: 'en',
  url,
  text,
  paragraphs: [{ start: 0, end: text.length, role: 'body' }],
  complete: true,
});
const BUNDLED = { origin: 'bundled' as const, revision: 'r1' };
const READERS = { origin: 'reader' as const, packId: null, revision: null };
const quay = makeArticle('bundled:quay', '“The quay is shut,” said Una Brandt.', 'https://ferry.example/quay?a=1#top');
const mine = makeArticle('reader:mine', 'Half a “smile” \ud83d and two  spaces.', 'no address');
/** What version 2 had on the disk. */
const ROWS = {
  stories: [
    { id: 'bundled:s', name: 'Quay', articleIds: ['bundled:quay', 'reader:mine'], packId: 's', ...BUNDLED },
    { id: 'reader:own', name: 'Mine', articleIds: ['reader:mine', 'reader:mine', 'bundled:lost'], ...READERS },
  ],
  articles: [
    { ...quay, packId: 'quay', ...BUNDLED },
    { ...mine, ...READERS },
  ],
  settings: [
    { key: LIBRARY_REVISION, value: 41 },
    { key: SEEDED_REVISION, value: 'r1' },
  ],
};
const STORES = [
  ['stories', 'id', 'origin'],
  ['articles', 'id', 'origin'],
  ['settings', 'key', null],
] as const;

const open = (database = new CrossquoteDatabase(), pack: StoryPack | null = null) =>
  openLibrary({
    database,
    packRevision: pack?.revision ?? 'r1',
    loadPack: () => (pack === null ? Promise.reject(new Error('this revision is there')) : Promise.resolve(pack)),
  });

beforeEach(async () => {
  startBrowser();
  await makeRaw(20, STORES, ROWS);
});

describe('a database of the second version', () => {
  it('gives the same stories and the same revision, without the pack', async () => {
    const library = await open();
    expect(await library.stories()).toEqual([
      { story: { id: 'bundled:s', name: 'Quay', articleIds: ['bundled:quay', 'reader:mine'] }, articles: [quay, mine] },
      { story: { id: 'reader:own', name: 'Mine', articleIds: ['reader:mine'] }, articles: [mine] },
    ]);
    expect(await library.revision()).toBe('41');
    library.close();
  });

  it('has what is known of an article apart from its words, with a name for the content and an address', async () => {
    (await open()).close();
    const { version, rows } = await readRaw();
    expect(version).toBe(40);
    expect(rows.articles).toMatchObject([
      { contentHash: nameContent(quay), canonicalUrl: 'ferry.example/quay?a=1', url: quay.url },
      { contentHash: nameContent(mine), canonicalUrl: null, url: 'no address' },
    ]);
    for (const row of rows.articles ?? []) expect(row).not.toHaveProperty('text');
    for (const row of rows.stories ?? []) expect(row).not.toHaveProperty('articleIds');
    expect(rows.texts).toEqual([quay, mine].map(({ id, text, paragraphs }) => ({ articleId: id, text, paragraphs })));
  });

  it('is shown and taken along as before', async () => {
    const library = await open();
    const { stories, articles } = await library.rows();
    expect(articles).toEqual(ROWS.articles);
    expect(stories).toEqual([ROWS.stories[0], { ...ROWS.stories[1], articleIds: ['reader:mine', 'bundled:lost'] }]);
    library.close();
  });

  it('takes over another pack, and keeps what is the reader’s', async () => {
    const { dated: _dated, ...next } = makeArticle('pier', 'The pier is new.', null);
    const library = await open(undefined, {
      format: 'crossquote-story-pack',
      version: 1,
      revision: 'r2',
      stories: [{ story: { id: 's', name: 'Pier', articleIds: ['pier'] }, articles: [next] }],
    });
    expect((await library.stories()).map(({ story }) => [story.name, story.articleIds])).toEqual([
      ['Pier', ['bundled:pier', 'reader:mine']],
      ['Mine', ['reader:mine']],
    ]);
    expect(await library.revision()).toBe('42');
    library.close();
  });

  it.each(['stories', 'memberships', 'articles', 'texts'] as const)(
    'stays as it was when the update fails while it writes %s',
    async (table) => {
      const before = await readRaw();
      const database = new CrossquoteDatabase();
      database.table(table).hook('creating', () => {
        throw new Error('the disk');
      });
      await expect(open(database)).rejects.toThrow('the disk');
      expect(await readRaw()).toEqual(before);
    },
  );
});
