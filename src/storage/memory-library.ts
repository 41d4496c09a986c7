import type { Comparison } from '../core/model';
import type { StoryPack } from '../corpus/read-story-pack';
import type { Library } from './library';

const MOST_COMPARISONS = 50;

/** The library while there is no database: the bundled stories, for as long as the background lives. */
export function createMemoryLibrary(pack: StoryPack): Library {
  const comparisons = new Map<string, Comparison>();
  return {
    inMemory: true,
    revision: async () => `bundled-${pack.revision}`,
    stories: async () => pack.stories,
    recallComparison: async (key) => comparisons.get(key) ?? null,
    async rememberComparison(key, comparison) {
      comparisons.delete(key);
      comparisons.set(key, comparison);
      const [oldest] = comparisons.keys();
      if (comparisons.size > MOST_COMPARISONS && oldest !== undefined) comparisons.delete(oldest);
    },
    close() {},
  };
}
