import { describe, expect, it } from 'vitest';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { collectStories } from '../../../src/storage/collect-stories';
import { createMemoryLibrary } from '../../../src/storage/memory-library';

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
    const [only] = await createMemoryLibrary(pack).stories();
    expect(only?.story).toEqual({ id: 'bundled:s', name: 'Bridge', articleIds: ['bundled:a'] });
    expect(only?.articles.map(({ id }) => id)).toEqual(['bundled:a']);
  });
});

describe('stories from rows', () => {
  it('have the days that a text is known to be of, and none where the row is older than those', () => {
    const kept = { origin: 'reader' as const, packId: null, revision: null };
    const dated = { from: '2031-04-05', to: '2031-04-11', source: 'text' as const };
    const story = { ...kept, id: 's', name: 'Bridge', articleIds: ['a', 'b'] };
    const [only] = collectStories(
      [story],
      [
        { ...article, ...kept },
        { ...article, ...kept, id: 'b', dated },
      ],
    );
    expect(only?.articles).toEqual([article, { ...article, id: 'b', dated }]);
  });

  it("come in the story's order, without what only the storage knows, and without what is missing", () => {
    const row = (id: string) => ({ ...article, id, origin: 'bundled' as const, packId: id, revision: 'r1' });
    const story = {
      id: 's',
      name: 'Bridge',
      articleIds: ['b', 'lost', 'a'],
      origin: 'bundled' as const,
      packId: 's',
      revision: 'r1',
    };
    expect(collectStories([story], [row('a'), row('b'), row('other')])).toEqual([
      { story: { id: 's', name: 'Bridge', articleIds: ['b', 'a'] }, articles: [{ ...article, id: 'b' }, article] },
    ]);
  });
});
