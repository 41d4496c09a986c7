import type { compareSelection, SelectionComparison } from '../core/compare-selection';
import type { compareStory } from '../core/compare-story';
import type { compareWithLibrary } from '../core/compare-with-library';
import type { Article, Comparison, StoryComparison } from '../core/model';
import type { PreparedLibrary, prepareLibrary } from '../core/stories/prepare-library';
import { comparisonKey } from './comparison-key';
import type { WithLibrary } from './library-holder';

export interface Answer {
  comparison: Comparison;
  inMemory: boolean;
}

export interface Analyst {
  /**
   * Compares an article with the library. `mayKeep` false: nothing of it is written anywhere (a private window).
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
  engineRevision: string;
  compare: typeof compareWithLibrary;
  compareAll: typeof compareStory;
  lookUp: typeof compareSelection;
  prepare: typeof prepareLibrary;
  report(error: unknown, when: string): void;
}

/** Whatever it holds in memory only saves work: the background may be ended after any line and lose it. */
export function createAnalyst(parts: Parts): Analyst {
  const { withLibrary, engineRevision, compare, compareAll, lookUp, prepare, report } = parts;
  let prepared: { revision: string; withProfiles: PreparedLibrary } | null = null;
  const underWay = new Map<string, Promise<Comparison>>();

  const loadPrepared = async (revision: string): Promise<PreparedLibrary> => {
    if (prepared?.revision === revision) return prepared.withProfiles;
    const stories = await withLibrary((library) => library.stories());
    prepared = { revision, withProfiles: prepare(stories) };
    return prepared.withProfiles;
  };

  const compareAndKeep = async (article: Article, mayKeep: boolean, revision: string, key: string) => {
    const comparison = compare(article, await loadPrepared(revision));
    // Only what belongs to a story of the library is kept: the cache must not become a list of all that was read.
    if (mayKeep && comparison.story !== null) {
      await withLibrary((library) => library.rememberComparison(key, comparison)).catch((error: unknown) => {
        report(error, 'keeping a comparison');
      });
    }
    return comparison;
  };

  const loadCurrent = async () => loadPrepared(await withLibrary((library) => library.revision()));

  return {
    async analyse(article, mayKeep) {
      const { key, revision, known, inMemory } = await withLibrary(async (library) => {
        const revision = await library.revision();
        const key = await comparisonKey(article, revision, engineRevision);
        return { key, revision, known: await library.recallComparison(key), inMemory: library.inMemory };
      });
      if (known !== null) return { comparison: known, inMemory };
      const running = underWay.get(key) ?? compareAndKeep(article, mayKeep, revision, key);
      underWay.set(key, running);
      try {
        return { comparison: await running, inMemory };
      } finally {
        underWay.delete(key);
      }
    },
    async compareWith(article, storyId) {
      const library = await loadCurrent();
      return {
        comparison: compare(article, library, storyId),
        inMemory: await withLibrary(async (one) => one.inMemory),
      };
    },
    async compareStory(storyId, here) {
      const { stories } = await loadCurrent();
      const found = stories.find(({ story }) => story.id === storyId);
      return found === undefined ? null : compareAll(found, here);
    },
    compareSelection: async (text) => lookUp(text, await loadCurrent()),
  };
}
