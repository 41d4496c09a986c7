import { analyseArticle } from '../analyse-article';
import type { AnalysedArticle, Story, StoryWithArticles } from '../model';
import { type KnownQuotes, learnQuotes } from './known-quotes';
import { learnProfile, type StoryProfile } from './learn-profile';

/** A story with its texts analysed and its profile learnt: made once, used for every page. */
export interface PreparedStory {
  story: Story;
  articles: { id: string; analysed: AnalysedArticle }[];
  profile: StoryProfile;
  quotes: KnownQuotes;
}

export interface PreparedLibrary {
  stories: PreparedStory[];
}

/** Analyses every text of a library and learns what each story is about from its own texts. */
export function prepareLibrary(stories: readonly StoryWithArticles[]): PreparedLibrary {
  return {
    stories: stories.map(({ story, articles }) =>
      prepareStory(
        story,
        articles.map((article) => ({ id: article.id, analysed: analyseArticle(article) })),
      ),
    ),
  };
}

/** A story of texts that are analysed already. */
export function prepareStory(story: Story, articles: PreparedStory['articles']): PreparedStory {
  const analysed = articles.map((article) => article.analysed);
  return { story, articles, profile: learnProfile(analysed), quotes: learnQuotes(analysed) };
}
