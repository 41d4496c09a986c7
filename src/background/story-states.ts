import type { Article } from '../core/model';
import type { StoryState, SurfaceToBackground } from '../messaging/protocol';
import type { Strings } from '../ui/strings';
import type { Analyst } from './analyst';
import type { PageStates } from './page-states';

type Asked = SurfaceToBackground['get-story-comparison']['request'];

interface Parts {
  analyst: Analyst;
  pages: Pick<PageStates, 'findArticle'>;
  strings: Strings;
  report(error: unknown, when: string): void;
}

export interface StoryStates {
  /** A whole story side by side: the library's own, or the one that a tab's article belongs to. Never rejects. */
  find(asked: Asked): Promise<StoryState>;
}

export function createStoryStates({ analyst, pages, strings, report }: Parts): StoryStates {
  const failed = (key: string): StoryState => ({ state: 'error', message: strings.t(key) });

  const compare = async (storyId: string, here: Article | null): Promise<StoryState> => {
    const comparison = await analyst.compareStory(storyId, here);
    return comparison === null ? { state: 'no-story' } : { state: 'story', comparison };
  };

  return {
    async find(asked) {
      try {
        if ('storyId' in asked) return await compare(asked.storyId, null);
        const found = await pages.findArticle(asked.tabId).catch((error: unknown) => {
          report(error, 'asking a page');
          return 'no-answer' as const;
        });
        if (found === 'no-answer') return failed('errorNoAnswer');
        if (found === null) return { state: 'no-story' };
        const { comparison } = await analyst.analyse(found.article, !found.tab.incognito);
        return comparison.story === null ? { state: 'no-story' } : await compare(comparison.story.id, found.article);
      } catch (error) {
        report(error, 'comparing a story');
        return failed('errorComparison');
      }
    },
  };
}
