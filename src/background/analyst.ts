import type { compareSelection, SelectionComparison } from '../core/compare-selection';
import type { compareStory } from '../core/compare-story';
import type { compareWithLibrary } from '../core/compare-with-library';
import type { Comparison, StoryComparison } from '../core/comparison-model';
import type { LibraryIndex } from '../core/library-index';
import { limitQuotations } from '../core/limit-quotations';
import type { Article } from '../core/model';
import type { Library } from '../storage/library';
import { comparisonKey } from './comparison-key';
import { createHeldAnswers, type HeldAnswers } from './held-answers';
import type { WithLibrary } from './library-holder';
import { limitComparison, limitSelectionComparison, limitStoryComparison } from './limit-answer';

export interface Answer {
  comparison: Comparison;
  inMemory: boolean;
}

export interface Analyst {
  /**
   * Compares an article with the library. Nothing of it is ever written; the answer is held in memory for a while, unless
   * `mayKeep` is false (a private window).
   * Rejects when the engine fails or there is no library at all.
   */
  analyse(article: Article, mayKeep: boolean): Promise<Answer>;
  /** The same with a story that the article need not belong to. Nothing of it is kept. Rejects as `analyse` does. */
  compareWith(article: Article, storyId: string): Promise<Answer>;
  /**
   * All texts of a story side by side, with the article being read if there is one; null when the library has no such
   * story. Nothing of it is kept. Rejects as `analyse` does.
   */
  compareStory(storyId: string, here: Article | null): Promise<StoryComparison | null>;
  /** Where the library's texts have these words. Nothing of it is kept. Rejects as `analyse` does. */
  compareSelection(text: string): Promise<SelectionComparison>;
}

interface Parts {
  withLibrary: WithLibrary;
  compare: typeof compareWithLibrary;
  compareAll: typeof compareStory;
  lookUp: typeof compareSelection;
  index(library: Library): Promise<LibraryIndex>;
  /** Called with each answer that something may be kept of, for what can wait until it has been given. */
  answered?: () => void;
  held?: HeldAnswers;
}

/** Whatever it holds in memory only saves work: the background may be ended after any line and lose it. */
export function createAnalyst(parts: Parts): Analyst {
  const { withLibrary, compare, compareAll, lookUp, index, answered = () => {}, held = createHeldAnswers() } = parts;
  let indexed: { revision: string; stories: Promise<LibraryIndex> } | null = null;
  const underWay = new Map<string, Promise<Comparison>>();

  const load = async (revision: string): Promise<LibraryIndex> => {
    if (indexed?.revision === revision) return indexed.stories;
    const stories = withLibrary(index);
    const mine = { revision, stories };
    indexed = mine;
    stories.catch(() => {
      if (indexed === mine) indexed = null;
    });
    return stories;
  };

  const compareAnew = async (article: Article, mayKeep: boolean, revision: string, key: string) => {
    const library = await load(revision);
    const comparison = limitComparison(compare(limitQuotations(article), library));
    if (mayKeep) held.keep(key, comparison);
    else library.forgetReading();
    return comparison;
  };

  const loadCurrent = async () => load(await withLibrary((library) => library.revision()));

  return {
    async analyse(article, mayKeep) {
      const { revision, inMemory } = await withLibrary(async (library) => ({
        revision: await library.revision(),
        inMemory: library.inMemory,
      }));
      const key = await comparisonKey(article, revision);
      const known = held.recall(key);
      if (known !== null) return { comparison: known, inMemory };
      const running = underWay.get(key) ?? compareAnew(article, mayKeep, revision, key);
      underWay.set(key, running);
      try {
        const comparison = await running;
        if (mayKeep) answered();
        return { comparison, inMemory };
      } finally {
        underWay.delete(key);
      }
    },
    async compareWith(article, storyId) {
      const library = await loadCurrent();
      return {
        comparison: limitComparison(compare(limitQuotations(article), library, storyId)),
        inMemory: await withLibrary(async (one) => one.inMemory),
      };
    },
    async compareStory(storyId, here) {
      const compared = compareAll(await loadCurrent(), storyId, here === null ? null : limitQuotations(here));
      return compared === null ? null : limitStoryComparison(compared);
    },
    compareSelection: async (text) => limitSelectionComparison(lookUp(text, await loadCurrent())),
  };
}
