import { describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../src/background/analyst';
import type { Comparison } from '../../../src/core/comparison-model';
import { LibraryIndex } from '../../../src/core/library-index';
import type { Article, Story } from '../../../src/core/model';
import type { Library } from '../../../src/storage/library';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { languages } from '../../fixtures/languages';
import { createMemoryRows } from '../storage/memory-rows';

const article: Article = {
  title: 'Tunnel floods again',
  byline: null,
  outlet: 'The Harbour Courier',
  published: null,
  language: 'en',
  url: null,
  text: 'A text.',
  paragraphs: [{ start: 0, end: 7, role: 'body' }],
  complete: true,
};

const story: Story = { id: 'tunnel', name: 'The tunnel', articleIds: ['a'] };

function setUp({ comparison = tunnel, revisions = ['1'] }: { comparison?: Comparison; revisions?: string[] } = {}) {
  const library: Library = {
    inMemory: false,
    revision: async () => (revisions.length > 1 ? revisions.shift() : revisions[0]) ?? '',
    stories: async () => [{ story, articles: [{ ...article, id: 'a' }] }],
    derived: createMemoryRows(),
    rows: async () => ({ stories: [], articles: [] }),
    own: async () => null,
    clear: async () => {},
    close() {},
  };
  const compare = vi.fn((_article: Article, _library: LibraryIndex, _storyId?: string) => comparison);
  const compareAll = vi.fn((library: LibraryIndex, storyId: string, _here: Article | null) => {
    const found = library.find(storyId);
    if (found === null) return null;
    return { story: found.story, readingId: null, articles: [], statements: [], passages: [], framing: [] };
  });
  const lookUp = vi.fn((text: string) => ({ text, statements: [], passages: [] }));
  const index = vi.fn(async (held: Library) => new LibraryIndex(languages, await held.stories()));
  const answered = vi.fn();
  const analystOf = (held: Library) =>
    createAnalyst({
      answered,
      withLibrary: (work) => work(held),
      compare,
      compareAll,
      lookUp,
      index,
    });
  return { library, compare, index, analyst: analystOf(library), analystOf, answered };
}

describe('the analyst', () => {
  it('compares with a story that is named, anew each time, and keeps nothing of it', async () => {
    const { analyst, compare } = setUp();
    await expect(analyst.compareWith(article, 'tunnel')).resolves.toEqual({ comparison: tunnel, inMemory: false });
    await analyst.compareWith(article, 'tunnel');
    expect(compare.mock.calls.map(([one, , storyId]) => [one, storyId])).toEqual([
      [article, 'tunnel'],
      [article, 'tunnel'],
    ]);
  });

  it('compares an article once', async () => {
    const { analyst, compare } = setUp();
    await expect(analyst.analyse(article, true)).resolves.toEqual({ comparison: tunnel, inMemory: false });
    await expect(analyst.analyse(article, true)).resolves.toEqual({ comparison: tunnel, inMemory: false });
    expect(compare).toHaveBeenCalledOnce();
  });

  it('compares once for those who ask while it works, though nothing is kept', async () => {
    const { analystOf, library: stored, compare } = setUp();
    let deliver = () => {};
    const isSlow = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    const stories = async () => {
      await isSlow;
      return stored.stories();
    };
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const analyst = analystOf({ ...stored, stories });
    const asked = Promise.all([analyst.analyse(article, false), analyst.analyse(article, false)]);
    // Both know by now what they ask for: their articles have been digested.
    await vi.waitFor(() =>
      expect(digest.mock.settledResults.filter(({ type }) => type === 'fulfilled')).toHaveLength(2),
    );
    deliver();
    await asked;
    expect(compare).toHaveBeenCalledOnce();
  });

  it('knows nothing after a restart of what was worked out before it', async () => {
    const { analyst, analystOf, library, compare } = setUp();
    await analyst.analyse(article, true);
    await analystOf(library).analyse(article, true);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('holds nothing of a private window', async () => {
    const { analyst, compare } = setUp();
    await analyst.analyse(article, false);
    await analyst.analyse(article, false);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('tells that it has answered, but of nothing in a private window', async () => {
    const { analyst, answered, compare } = setUp();
    compare.mockImplementation(() => {
      expect(answered).not.toHaveBeenCalled();
      return tunnel;
    });
    await analyst.analyse(article, false);
    expect(answered).not.toHaveBeenCalled();
    await analyst.analyse(article, true);
    expect(answered).toHaveBeenCalledOnce();
  });

  it('remembers that a text has no story, and does not look for one again', async () => {
    const { analyst, compare } = setUp({ comparison: { ...tunnel, story: null } });
    await analyst.analyse(article, true);
    await analyst.analyse(article, true);
    expect(compare).toHaveBeenCalledOnce();
  });

  it('reads the library once, and anew when it has changed', async () => {
    const { analyst, index } = setUp({ revisions: ['1', '1', '2'] });
    await analyst.analyse(article, true);
    await analyst.analyse({ ...article, text: 'B text.' }, true);
    expect(index).toHaveBeenCalledOnce();
    await analyst.analyse({ ...article, text: 'C text.' }, true);
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('puts a story of the library side by side, and knows no other', async () => {
    const { analyst } = setUp();
    await expect(analyst.compareStory('tunnel', null)).resolves.toMatchObject({ story });
    await expect(analyst.compareStory('bridge', null)).resolves.toBeNull();
  });

  it('fails when the engine fails, and tries anew when asked again', async () => {
    const { analyst, compare } = setUp();
    compare.mockImplementationOnce(() => {
      throw new Error('engine');
    });
    await expect(analyst.analyse(article, true)).rejects.toThrow('engine');
    await expect(analyst.analyse(article, true)).resolves.toHaveProperty('comparison');
  });
});
