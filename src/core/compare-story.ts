import type { Article, StoryComparison } from './model';
import type { PreparedStory } from './stories/prepare-library';

/**
 * All texts of a story against each other, for the comparison page.
 * @param here the article being read; it stands beside the library's texts as `here`, or in place of the one it copies
 */
export function compareStory({ story }: PreparedStory, _here: Article | null): StoryComparison {
  return { story, articles: [], statements: [], passages: [], framing: [] };
}
