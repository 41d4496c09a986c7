import type { AnalysedArticle, Story, StoryWithArticles } from '../model';

/** A story with its texts analysed and its profile learnt: made once, used for every page. */
export interface PreparedStory {
  story: Story;
  articles: { id: string; analysed: AnalysedArticle }[];
}

export interface PreparedLibrary {
  stories: PreparedStory[];
}

export function prepareLibrary(_stories: readonly StoryWithArticles[]): PreparedLibrary {
  return { stories: [] };
}
