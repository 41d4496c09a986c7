import type { StoryComparison } from './comparison-model';
import type { LibraryIndex } from './library-index';
import type { Article } from './model';
import { viewStory } from './story/view-story';

/**
 * All texts of a story side by side, with the article being read if there is one. Null when the library has no such story.
 * After the article was compared with the library it is no work: the comparison is the same one, seen from above.
 */
export function compareStory(library: LibraryIndex, storyId: string, here: Article | null): StoryComparison | null {
  const story = library.find(storyId);
  return story === null ? null : viewStory(story, here === null ? null : library.read(here));
}
