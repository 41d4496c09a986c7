import { describe, expect, it } from 'vitest';
import { createStoryStates } from '../../../src/background/story-states';
import type { Article } from '../../../src/core/model';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { english } from '../ui/english';

type Parts = Parameters<typeof createStoryStates>[0];

const [article] = harbourBridge.articles;
const tab = { id: 7, url: null, incognito: true };

interface Given {
  story?: string | null;
  page?: 'article' | 'none' | 'silent';
}

/** Answers from a library with one story; remembers what was asked of it. */
function create({ story = 'harbour-bridge', page = 'article' }: Given = {}) {
  const asked: { kept: boolean[]; here: (Article | null)[] } = { kept: [], here: [] };
  const analyst = {
    analyse: async (_article: Article, mayKeep: boolean) => {
      asked.kept.push(mayKeep);
      return { comparison: { story: story === null ? null : { id: story } } };
    },
    compareWith: async (one: Article, id: string) => {
      asked.here.push(one);
      if (id !== 'harbour-bridge') throw new Error('no such story');
      return { comparison: { story: { id } }, inMemory: false };
    },
    compareStory: async (id: string, here: Article | null) => {
      asked.here.push(here);
      return id === 'harbour-bridge' ? harbourBridge : null;
    },
  } as unknown as Parts['analyst'];
  const pages: Parts['pages'] = {
    async findArticle() {
      if (page === 'silent') throw new Error('no answer');
      return page === 'article' && article ? { article, tab } : null;
    },
  };
  return { asked, states: createStoryStates({ analyst, pages, strings: english, report: () => {} }) };
}

describe('an article beside a story that it need not belong to', () => {
  it('is compared, and nothing of it is kept', async () => {
    const { states, asked } = create({ story: null });
    expect(await states.compareAnyway(7, 'harbour-bridge')).toEqual({
      state: 'compared',
      comparison: { story: { id: 'harbour-bridge' } },
      inMemory: false,
    });
    expect(asked).toEqual({ kept: [], here: [article] });
  });

  it.each([
    ['there is no article any more', 'none', { state: 'no-article', reason: 'not-an-article' }],
    ['the page does not answer', 'silent', { state: 'error', message: 'The page does not answer.' }],
  ] as const)('is none when %s', async (_case, page, state) => {
    expect(await create({ page }).states.compareAnyway(7, 'harbour-bridge')).toEqual(state);
  });

  it('is an error with words when the engine fails', async () => {
    expect(await create().states.compareAnyway(7, 'gone')).toEqual({
      state: 'error',
      message: english.t('errorComparison'),
    });
  });
});

describe('a whole story', () => {
  it('is the library’s own, without a text that is being read', async () => {
    const { states, asked } = create();
    expect(await states.find({ storyId: 'harbour-bridge' })).toEqual({ state: 'story', comparison: harbourBridge });
    expect(asked.here).toEqual([null]);
  });

  it('has the tab’s article with it, of which nothing is kept in a private window', async () => {
    const { states, asked } = create();
    expect(await states.find({ tabId: 7 })).toEqual({ state: 'story', comparison: harbourBridge });
    expect(asked).toEqual({ kept: [false], here: [article] });
  });

  it.each([
    ['is not in the library', {}, { storyId: 'gone' }],
    ['has no article on the tab', { page: 'none' }, { tabId: 7 }],
    ['is not that of the article', { story: null }, { tabId: 7 }],
    ['was deleted meanwhile', { story: 'gone' }, { tabId: 7 }],
  ] as const)('is none when it %s', async (_case, given, request) => {
    expect(await create(given).states.find(request)).toEqual({ state: 'no-story' });
  });

  it('says when the page does not answer', async () => {
    expect(await create({ page: 'silent' }).states.find({ tabId: 7 })).toEqual({
      state: 'error',
      message: 'The page does not answer.',
    });
  });
});
