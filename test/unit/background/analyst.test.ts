import { describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../src/background/analyst';
import type { Comparison, StoryComparison } from '../../../src/core/comparison-model';
import type { Article } from '../../../src/core/model';
import type { Library } from '../../../src/storage/library';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { article } from './set-up-pages';

/** An analyst whose reader is made up. */
function setUp({ comparison = tunnel, isWhole = true }: { comparison?: Comparison; isWhole?: boolean } = {}) {
  const compare = vi.fn(async (_article: Article, _storyId?: string) => ({ comparison, isWhole }));
  const compareStory = vi.fn(async (_storyId: string, _here: Article | null): Promise<StoryComparison | null> => null);
  const forget = vi.fn();
  const compareSelection = async (text: string) => ({ text, statements: [], passages: [] });
  const reader = { compare, compareStory, compareSelection, forget };
  const state = { revision: '1', corrections: '0' };
  const library = {
    inMemory: false,
    revision: async () => state.revision,
    corrections: { revision: async () => state.corrections },
  } as unknown as Library;
  const answered = vi.fn();
  const wake = () => createAnalyst({ answered, withLibrary: (work) => work(library), readerOf: async () => reader });
  return { ...reader, state, analyst: wake(), wake, answered };
}

describe('the analyst', () => {
  it('compares with a story that is named, anew each time, and keeps nothing of it', async () => {
    const { analyst, compare } = setUp();
    await expect(analyst.compareWith(article, 'tunnel')).resolves.toEqual({ comparison: tunnel, inMemory: false });
    await analyst.compareWith(article, 'tunnel');
    expect(compare.mock.calls).toEqual([
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
    const { analyst, compare } = setUp();
    let deliver = () => {};
    const isSlow = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    compare.mockImplementation(async () => {
      await isSlow;
      return { comparison: tunnel, isWhole: true };
    });
    const digest = vi.spyOn(crypto.subtle, 'digest');
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
    const { analyst, wake, compare } = setUp();
    await analyst.analyse(article, true);
    await wake().analyse(article, true);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('holds nothing of a private window', async () => {
    const { analyst, compare, forget } = setUp();
    await analyst.analyse(article, false);
    await analyst.analyse(article, false);
    expect(compare).toHaveBeenCalledTimes(2);
    expect(forget).toHaveBeenCalledTimes(2);
  });

  it('tells that it has answered, but of nothing in a private window', async () => {
    const { analyst, answered, compare } = setUp();
    compare.mockImplementation(async () => {
      expect(answered).not.toHaveBeenCalled();
      return { comparison: tunnel, isWhole: true };
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

  it('compares anew when the reader has corrected something', async () => {
    const { analyst, compare, state } = setUp();
    await analyst.analyse(article, true);
    state.corrections = '1';
    await analyst.analyse(article, true);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('compares anew when the library has changed', async () => {
    const { analyst, compare, state } = setUp();
    await analyst.analyse(article, true);
    state.revision = '2';
    await analyst.analyse(article, true);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('compares anew as long as the library is not known whole', async () => {
    const { analyst, compare } = setUp({ isWhole: false });
    await analyst.analyse(article, true);
    await analyst.analyse(article, true);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('fails when the engine fails, and tries anew when asked again', async () => {
    const { analyst, compare } = setUp();
    compare.mockRejectedValueOnce(new Error('engine'));
    await expect(analyst.analyse(article, true)).rejects.toThrow('engine');
    await expect(analyst.analyse(article, true)).resolves.toHaveProperty('comparison');
  });
});
