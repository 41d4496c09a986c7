import { describe, expect, it } from 'vitest';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { collectStories } from '../../../src/storage/collect-stories';
import { splitRows } from '../../../src/storage/split-rows';
import { openInMemory } from './open-in-memory';

const article: LibraryArticle = {
  id: 'a',
  title: 'Bridge closed',
  byline: null,
  outlet: null,
  published: null,
  language: 'en',
  url: null,
  text: 'The bridge is closed.',
  paragraphs: [{ start: 0, end: 21, role: 'body' }],
  complete: true,
};
const pack: StoryPack = {
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [{ story: { id: 's', name: 'Bridge', articleIds: ['a'] }, articles: [article] }],
};

describe('a library in memory', () => {
  it('has the stories under ids of its own, as the one on the disk has', async () => {
    const [only] = await (await openInMemory(pack)).stories();
    expect(only?.story).toEqual({ id: 'bundled:s', name: 'Bridge', articleIds: ['bundled:a'] });
    expect(only?.articles.map(({ id }) => id)).toEqual(['bundled:a']);
  });
});

describe('stories from rows', () => {
  const source = { origin: 'reader' as const, packId: null, revision: null };
  /** The rows of a story that names articles, some of which are there. */
  const rowsOf = (named: string[], articles: LibraryArticle[]) =>
    splitRows(
      [{ ...source, id: 's', name: 'Bridge', articleIds: named }],
      articles.map((one) => ({ ...one, ...source })),
    );

  it('have the days that a text is known to be of, and none where the row is older than those', () => {
    const dated = { from: '2031-04-05', to: '2031-04-11', source: 'text' as const };
    const [only] = collectStories(rowsOf(['a', 'b'], [article, { ...article, id: 'b', dated }]));
    expect(only?.articles).toEqual([article, { ...article, id: 'b', dated }]);
  });

  it("come in the story's order, without what only the storage knows, and without what is missing", () => {
    const rows = rowsOf(['b', 'lost', 'a'], [article, { ...article, id: 'b' }, { ...article, id: 'other' }]);
    const expected = {
      story: { id: 's', name: 'Bridge', articleIds: ['b', 'a'] },
      articles: [{ ...article, id: 'b' }, article],
    };
    expect(collectStories({ ...rows, memberships: rows.memberships.reverse() })).toEqual([expected]);
  });

  it('have no article whose words are missing', () => {
    const rows = rowsOf(['a', 'b'], [article, { ...article, id: 'b' }]);
    const [only] = collectStories({ ...rows, texts: rows.texts.slice(0, 1) });
    expect(only?.story.articleIds).toEqual(['a']);
  });
});
