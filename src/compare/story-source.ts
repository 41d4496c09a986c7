import type { StoryState, SurfaceToBackground } from '../messaging/protocol';
import { askBackground } from '../messaging/send';

type Asked = SurfaceToBackground['get-story-comparison']['request'];

/** What the page's address asks for: `?tab=ID` or `?story=ID`; null when it asks for nothing. */
export function readAddress(search: string): Asked | null {
  const parameters = new URLSearchParams(search);
  const storyId = parameters.get('story');
  if (storyId) return { storyId };
  const tab = parameters.get('tab');
  return tab !== null && /^\d{1,15}$/.test(tab) ? { tabId: Number(tab) } : null;
}

/** Asks the background for the comparison. Rejects when it cannot be reached. */
export function createStorySource(
  post: (message: unknown) => Promise<unknown>,
  asked: Asked | null,
): () => Promise<StoryState> {
  return async () => (asked === null ? { state: 'no-story' } : askBackground(post, 'get-story-comparison', asked));
}
