import type { SelectionComparison } from '../core/compare-selection';
import type { Comparison, StoryComparison } from '../core/comparison-model';
import { limitQuotations } from '../core/limit-quotations';
import type { Article } from '../core/model';
import type { Library } from '../storage/library';
import { comparisonKey } from './comparison-key';
import { createHeldAnswers, type HeldAnswers } from './held-answers';
import type { WithLibrary } from './library-holder';
import type { LibraryReader } from './library-reader';
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
  /** Answers out of a library; the same reader as long as it is the same library. */
  readerOf(library: Library): Promise<Pick<LibraryReader, 'compare' | 'compareStory' | 'compareSelection' | 'forget'>>;
  /** Called with each answer that something may be kept of, for what can wait until it has been given. */
  answered?: () => void;
  held?: HeldAnswers;
}

/** Whatever it holds in memory only saves work: the background may be ended after any line and lose it. */
export function createAnalyst({
  withLibrary,
  readerOf,
  answered = () => {},
  held = createHeldAnswers(),
}: Parts): Analyst {
  const underWay = new Map<string, Promise<Comparison>>();

  const compareAnew = (article: Article, mayKeep: boolean, key: string): Promise<Comparison> =>
    withLibrary(async (library) => {
      const reader = await readerOf(library);
      const { comparison, isWhole } = await reader.compare(limitQuotations(article));
      const limited = limitComparison(comparison);
      if (!mayKeep) reader.forget();
      // Of a library that is not known whole yet it may be another one soon.
      else if (isWhole) held.keep(key, limited);
      return limited;
    });

  return {
    async analyse(article, mayKeep) {
      const { revision, inMemory } = await withLibrary(async (library) => ({
        revision: `${await library.revision()} ${await library.corrections.revision()}`,
        inMemory: library.inMemory,
      }));
      const key = await comparisonKey(article, revision);
      const known = held.recall(key);
      if (known !== null) return { comparison: known, inMemory };
      const running = underWay.get(key) ?? compareAnew(article, mayKeep, key);
      underWay.set(key, running);
      try {
        const comparison = await running;
        if (mayKeep) answered();
        return { comparison, inMemory };
      } finally {
        underWay.delete(key);
      }
    },
    compareWith: (article, storyId) =>
      withLibrary(async (library) => {
        const { comparison } = await (await readerOf(library)).compare(limitQuotations(article), storyId);
        return { comparison: limitComparison(comparison), inMemory: library.inMemory };
      }),
    compareStory: (storyId, here) =>
      withLibrary(async (library) => {
        const reader = await readerOf(library);
        const compared = await reader.compareStory(storyId, here === null ? null : limitQuotations(here));
        return compared === null ? null : limitStoryComparison(compared);
      }),
    compareSelection: (text) =>
      withLibrary(async (library) => limitSelectionComparison(await (await readerOf(library)).compareSelection(text))),
  };
}
