import { chooseExample } from '../core/story/choose-example';
import type { TrialState } from '../messaging/protocol';
import { isOfOrigin } from '../storage/own-ids';
import type { Analyst } from './analyst';
import type { WithLibrary } from './library-holder';

interface Parts {
  withLibrary: WithLibrary;
  analyst: Pick<Analyst, 'compareStory' | 'compareWith'>;
}

export interface Trials {
  /** A text of a story that came with the extension, as if it were being read: the one of that id, or the one that shows most. */
  find(articleId: string | null): Promise<TrialState>;
}

const isBundled = (id: string) => isOfOrigin('bundled', id);

/** Of the engine's script. */
export function createTrials({ withLibrary, analyst }: Parts): Trials {
  return {
    async find(articleId) {
      const { stories } = await withLibrary((library) => library.outline());
      const storyId = stories.map(({ id }) => id).find(isBundled);
      const story = storyId === undefined ? null : await analyst.compareStory(storyId, null);
      if (story === null) return { state: 'no-story' };
      // What a reader has put into the story is read on its own page.
      const texts = story.articles.filter(({ id }) => isBundled(id));
      const ids = texts.map(({ id }) => id);
      const chosen = articleId !== null && ids.includes(articleId) ? articleId : chooseExample(story, ids);
      const article = texts.find(({ id }) => id === chosen);
      if (article === undefined) return { state: 'no-story' };
      const { comparison, inMemory } = await analyst.compareWith(article, story.story.id);
      return {
        state: 'trial',
        texts: texts.map(({ id, outlet, title }) => ({ id, outlet, title })),
        article,
        // It is this story that is tried, whatever else the reader's library has.
        comparison: { ...comparison, alsoNear: null, mention: null },
        inMemory,
      };
    },
  };
}
