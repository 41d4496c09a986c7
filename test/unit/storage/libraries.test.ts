import { describe, expect, it } from 'vitest';
import type { Comparison, LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { collectStories } from '../../../src/storage/collect-stories';
import { createMemoryLibrary } from '../../../src/storage/memory-library';
import { tunnel } from '../../fixtures/comparisons/tunnel';

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
const comparison: Comparison = tunnel;

describe('a library in memory', () => {
  it('recalls comparisons, the latest fifty', async () => {
    const library = createMemoryLibrary(pack);
    for (let i = 0; i <= 50; i++) await library.rememberComparison(`key ${i}`, comparison);
    expect(await library.recallComparison('key 0')).toBeNull();
    expect(await library.recallComparison('key 1')).toBe(comparison);
    expect(await library.recallComparison('key 50')).toBe(comparison);
  });

  it('counts a comparison that is remembered again as a late one', async () => {
    const library = createMemoryLibrary(pack);
    await library.rememberComparison('early', comparison);
    for (let i = 0; i < 49; i++) await library.rememberComparison(`key ${i}`, comparison);
    await library.rememberComparison('early', comparison);
    await library.rememberComparison('late', comparison);
    expect(await library.recallComparison('early')).toBe(comparison);
    expect(await library.recallComparison('key 0')).toBeNull();
  });
});

describe('stories from rows', () => {
  it("come in the story's order, without what only the storage knows, and without what is missing", () => {
    const row = (id: string) => ({ ...article, id, origin: 'bundled' as const, revision: 'r1' });
    const story = {
      id: 's',
      name: 'Bridge',
      articleIds: ['b', 'lost', 'a'],
      origin: 'bundled' as const,
      revision: 'r1',
    };
    expect(collectStories([story], [row('a'), row('b'), row('other')])).toEqual([
      { story: { id: 's', name: 'Bridge', articleIds: ['b', 'a'] }, articles: [{ ...article, id: 'b' }, article] },
    ]);
  });
});
