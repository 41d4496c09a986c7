import type { StoryState } from '../messaging/protocol';
import { askBackground } from '../messaging/send';

/** What an address asks for: a story, the story of the article in a tab, or a story with that article beside it. */
export interface AskedStory {
  storyId: string | null;
  tabId: number | null;
}

/** Out of the page's address, `?story=ID`, `?tab=ID` or both; null when it asks for nothing. */
export function readAddress(search: string): AskedStory | null {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab');
  const tabId = tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null;
  const storyId = parameters.get('story') || null;
  return storyId === null && tabId === null ? null : { storyId, tabId };
}

/**
 * Asks the background for the comparison. Where both are asked for, the story alone does if the tab is gone, or has gone
 * on to something else: an address that was kept outlives the tab. Rejects when the background cannot be reached.
 */
export function createStorySource(
  post: (message: unknown) => Promise<unknown>,
  asked: AskedStory | null,
): () => Promise<StoryState> {
  return async () => {
    if (asked === null) return { state: 'no-story' };
    const { storyId, tabId } = asked;
    if (tabId !== null) {
      const beside = askBackground(post, 'get-story-comparison', { tabId });
      if (storyId === null) return beside;
      const state = await beside.catch(() => null);
      if (state?.state === 'story' && state.comparison.story.id === storyId) return state;
    }
    return storyId === null ? { state: 'no-story' } : askBackground(post, 'get-story-comparison', { storyId });
  };
}
