import type { Article } from '../core/model';
import type { PageState, StoryState, SurfaceToBackground } from '../messaging/protocol';
import type { Strings } from '../ui/strings';
import type { Analyst } from './analyst';
import { type PageStates, SettingsUnknownError } from './page-states';

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
  /** A tab's article compared with a story that it need not belong to. Never rejects. */
  compareAnyway(tabId: number, storyId: string): Promise<PageState>;
}

export function createStoryStates({ analyst, pages, strings, report }: Parts): StoryStates {
  const failed = (key: string) => ({ state: 'error' as const, message: strings.t(key) });

  const compare = async (storyId: string, here: Article | null): Promise<StoryState> => {
    const comparison = await analyst.compareStory(storyId, here);
    return comparison === null ? { state: 'no-story' } : { state: 'story', comparison };
  };

  const findArticle = (tabId: number) =>
    pages.findArticle(tabId).catch((error: unknown) => {
      if (error instanceof SettingsUnknownError) return 'settings-unknown' as const;
      report(error, 'asking a page');
      return 'no-answer' as const;
    });

  return {
    async compareAnyway(tabId, storyId) {
      try {
        const found = await findArticle(tabId);
        if (found === 'no-answer') return failed('errorNoAnswer');
        if (found === 'settings-unknown') return { state: 'no-article', reason: found };
        if (found === null) return { state: 'no-article', reason: 'not-an-article' };
        return { state: 'compared', ...(await analyst.compareWith(found.article, storyId)) };
      } catch (error) {
        report(error, 'comparing with a story that was asked for');
        return failed('errorComparison');
      }
    },
    async find(asked) {
      try {
        if ('storyId' in asked) return await compare(asked.storyId, null);
        const found = await findArticle(asked.tabId);
        if (found === 'no-answer') return failed('errorNoAnswer');
        if (found === 'settings-unknown') return failed('settingsUnknownWhy');
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
