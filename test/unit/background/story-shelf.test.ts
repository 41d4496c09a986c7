import { describe, expect, it, vi } from 'vitest';
import { StoryShelf } from '../../../src/background/story-shelf';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { openInMemory } from '../storage/open-in-memory';

const EMPTY = { format: 'crossquote-story-pack' as const, version: 1 as const, revision: 'r', stories: [] };

/** A shelf over two stories of so many texts, and which stories the library is asked for. */
async function setUp(texts: readonly number[]) {
  const library = await openInMemory(EMPTY);
  const stories = texts.map((count, story) => ({
    story: { id: `${story}`, name: `Story ${story}` },
    articles: Array.from({ length: count }, (_, at) =>
      makeArticle(`${story} ${at}`, [`Fog, number ${at} of ${story}.`]),
    ),
  }));
  await library.write({ kind: 'bring-in', origin: 'reader', stories });
  const asked = vi.spyOn(library, 'stories');
  const shelf = new StoryShelf(library, { revision: 'engine', languages });
  const take = async (...ids: string[]) =>
    (await shelf.take(ids)).map(({ story, texts: its }) => [story.id, its.length]);
  return { library, take, asked, shelf };
}

describe('the stories that are held', () => {
  it.each([
    ['a hundred texts stay', [60, 40], 2],
    ['of more, the story that was asked for longest ago goes', [60, 41], 3],
  ])('%s', async (_name, texts, askedFor) => {
    const { take, asked } = await setUp(texts);
    await take('reader:0');
    await take('reader:1');
    expect(await take('reader:0')).toEqual([['reader:0', 60]]);
    expect(asked).toHaveBeenCalledTimes(askedFor);
  });

  it('are held though one alone has more', async () => {
    const { take, asked } = await setUp([101]);
    await take('reader:0');
    expect(await take('reader:0')).toEqual([['reader:0', 101]]);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('have the texts that came, changed and went, of which alone the rows are made', async () => {
    const { library, take, shelf } = await setUp([3]);
    await take('reader:0');
    expect(shelf.takeMade()).toHaveLength(3);
    const story = { id: '0', name: 'Story 0' };
    const undo = await library.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [{ story, articles: [makeArticle('0 0', ['Sun.']), makeArticle('new', ['Rain.'])] }],
    });
    expect(await take('reader:0')).toEqual([['reader:0', 4]]);
    expect(shelf.takeMade()).toHaveLength(2);
    if (undo !== null) await library.undo(undo);
    const [index] = await shelf.take(['reader:0']);
    expect(index?.texts.map(({ text }) => text.article.text)).toEqual(
      expect.arrayContaining(['Fog, number 0 of 0.', 'Fog, number 1 of 0.', 'Fog, number 2 of 0.']),
    );
    expect(index?.texts).toHaveLength(3);
  });

  it('go with their story', async () => {
    const { library, take } = await setUp([2]);
    await take('reader:0');
    await library.write({ kind: 'take-out', stories: ['reader:0'] });
    expect(await take('reader:0')).toEqual([]);
  });
});
