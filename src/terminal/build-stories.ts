import type { StoryWithArticles } from '../core/model';
import { StoryIndex } from '../core/story/story-index';
import type { TextIndex } from '../core/text/text-index';

/**
 * The stories' indexes, of texts that have been read.
 * @param texts those of the first story's articles in their order, then those of the next
 */
export function buildStories(stories: readonly StoryWithArticles[], texts: readonly TextIndex[]): StoryIndex[] {
  let at = 0;
  return stories.map(({ story, articles }) => {
    const index = new StoryIndex(story);
    for (const { id } of articles) {
      const text = texts[at++];
      if (text !== undefined) index.add(id, text);
    }
    return index;
  });
}
