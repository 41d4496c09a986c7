import type { StoryWithArticles } from '../model';
import { StoryIndex } from '../story/story-index';
import { indexText } from '../text/index-text';
import { type KnownQuotes, learnQuotes } from './known-quotes';
import { learnProfile, type StoryProfile } from './learn-profile';

/** A story with its profile learnt: made once, used for every page. */
export interface PreparedStory {
  index: StoryIndex;
  profile: StoryProfile;
  quotes: KnownQuotes;
}

export interface PreparedLibrary {
  stories: PreparedStory[];
}

/** Reads every text of a library and learns what each story is about from its own texts. */
export function prepareLibrary(stories: readonly StoryWithArticles[]): PreparedLibrary {
  return {
    stories: stories.map(({ story, articles }) => {
      const index = new StoryIndex(story);
      for (const article of articles) index.add(article.id, indexText(article));
      return prepareStory(index);
    }),
  };
}

export function prepareStory(index: StoryIndex): PreparedStory {
  const texts = index.texts.map(({ text }) => text);
  return { index, profile: learnProfile(texts), quotes: learnQuotes(texts) };
}
