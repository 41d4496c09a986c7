import type { Article, Comparison } from './model';
import type { PreparedLibrary } from './stories/prepare-library';

/**
 * The whole engine in one call: reads the article's quotations, finds the story of the library that it belongs to and
 * compares it with that story's other texts. An article that is itself one of the library's texts is never compared
 * with itself.
 */
export function compareWithLibrary(_article: Article, _library: PreparedLibrary): Comparison {
  throw new Error('not built yet');
}
