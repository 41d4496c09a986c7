import { describe, expect, it } from 'vitest';
import { createTrialStates } from '../../../src/background/trial-states';
import { createTrials } from '../../../src/background/trials';
import type { StoryComparison } from '../../../src/core/comparison-model';
import type { Article } from '../../../src/core/model';
import type { Library } from '../../../src/storage/library';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { english } from '../ui/english';

/** The story as it stands in the library, where ids say where things came from. */
function bundle(story: StoryComparison, own: readonly string[] = []): StoryComparison {
  const name = (id: string) => (own.includes(id) ? `reader:${id}` : `bundled:${id}`);
  return {
    ...story,
    story: { ...story.story, id: 'bundled:harbour-bridge' },
    articles: story.articles.map((article) => ({ ...article, id: name(article.id) })),
    statements: story.statements.map((statement) => ({
      ...statement,
      occurrences: statement.occurrences.map((one) => ({ ...one, articleId: name(one.articleId) })),
    })),
  };
}

interface Given {
  stories?: string[];
  own?: string[];
  fails?: boolean;
}

function create({ stories = ['reader:x', 'bundled:harbour-bridge'], own = [], fails = false }: Given = {}) {
  const asked: [Article, string][] = [];
  const reported: unknown[] = [];
  const story = bundle(harbourBridge, own);
  const library = { outline: async () => ({ stories: stories.map((id) => ({ id, articleIds: [] })), articles: [] }) };
  const found = createTrials({
    withLibrary: async (work) => work(library as unknown as Library),
    analyst: {
      compareStory: async (id) => (id === story.story.id ? story : null),
      async compareWith(article, id) {
        if (fails) throw new Error('broken');
        asked.push([article, id]);
        return { comparison: { ...tunnel, alsoNear: tunnel.story, mention: tunnel.story }, inMemory: true };
      },
    },
  });
  const trials = createTrialStates({ trials: found, strings: english, report: (error) => reported.push(error) });
  return { trials, asked, reported };
}

describe('a text to try it with', () => {
  it('is one of the bundled story, compared with that story and no other', async () => {
    const { trials, asked } = create();
    const trial = await trials.find('bundled:ledger');
    if (trial.state !== 'trial') throw new Error(trial.state);
    expect(trial.article.id).toBe('bundled:ledger');
    expect(trial.inMemory).toBe(true);
    expect(asked.map(([article, id]) => [article.outlet, id])).toEqual([
      ['North Shore Ledger', 'bundled:harbour-bridge'],
    ]);
    expect([trial.comparison.alsoNear, trial.comparison.mention]).toEqual([null, null]);
    expect(trial.texts).toHaveLength(harbourBridge.articles.length);
    expect(Object.keys(trial.texts[0] ?? {})).toEqual(['id', 'outlet', 'title']);
  });

  it.each([null, 'gone', 'reader:x'])('is the one that shows most where %s is asked for', async (id) => {
    const trial = await create().trials.find(id);
    expect(trial).toMatchObject({ state: 'trial', article: { id: 'bundled:here' } });
  });

  it('is never one that a reader has put into the story', async () => {
    const { trials } = create({ own: ['here'] });
    const trial = await trials.find('reader:here');
    if (trial.state !== 'trial') throw new Error(trial.state);
    expect(trial.article.id).not.toBe('reader:here');
    expect(trial.texts.map(({ id }) => id)).not.toContain('reader:here');
  });

  it('is none where the story is not there', async () => {
    expect(await create({ stories: ['reader:x'] }).trials.find(null)).toEqual({ state: 'no-story' });
    expect(await create({ stories: ['bundled:gone'] }).trials.find(null)).toEqual({ state: 'no-story' });
    const own = harbourBridge.articles.map(({ id }) => id);
    expect(await create({ own }).trials.find(null)).toEqual({ state: 'no-story' });
  });

  it('is an error with words when the engine fails, which is reported', async () => {
    const { trials, reported } = create({ fails: true });
    expect(await trials.find(null)).toEqual({ state: 'error', message: english.t('errorComparison') });
    expect(reported).toHaveLength(1);
  });
});
