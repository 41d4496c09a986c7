import type { LibraryChange, ListedArticle, ListedStory } from '../core/library-model';
import type { StoryTarget } from './StoryChoice';

/** What can be done with chosen articles. */
export type SelectionAction = 'put' | 'move' | 'split' | 'take' | 'delete';

/**
 * What can be done with these articles, of a story where they are listed as its own. `why` something cannot: some came with
 * the extension (`bundled`), or the story did (`bundled-story`), whose own articles stay in it; null where all can be done.
 */
export function listActions(
  articles: readonly ListedArticle[],
  story: ListedStory | undefined,
): { actions: SelectionAction[]; why: 'bundled' | 'bundled-story' | null } {
  const hasBundled = articles.some(({ origin }) => origin === 'bundled');
  // What the reader put into the bundled story can go out of it again; what came with it stays.
  const staysInStory = story?.origin === 'bundled' && hasBundled;
  const actions: SelectionAction[] = ['put'];
  if (story !== undefined && !staysInStory) actions.push('move', 'split', 'take');
  if (!hasBundled) actions.push('delete');
  return { actions, why: staysInStory ? 'bundled-story' : hasBundled ? 'bundled' : null };
}

/** The change that does it; null where a story would be needed that is not there. */
export function toChange(
  action: SelectionAction,
  articleIds: string[],
  storyId: string | null,
  target: StoryTarget,
): LibraryChange | null {
  const name = target !== null && 'name' in target ? target.name.trim() || null : null;
  const into = target !== null && 'storyId' in target ? target.storyId : null;
  switch (action) {
    case 'put':
      return into === null ? { kind: 'start-with', articleIds, name } : { kind: 'put-into', articleIds, storyId: into };
    case 'move':
      if (storyId === null) return null;
      return into === null
        ? { kind: 'split-story', storyId, articleIds, name }
        : { kind: 'move', articleIds, from: storyId, to: into };
    case 'split':
      return storyId === null ? null : { kind: 'split-story', storyId, articleIds, name };
    case 'take':
      return storyId === null ? null : { kind: 'take-from', articleIds, storyId };
    case 'delete':
      return { kind: 'delete-articles', articleIds };
  }
}
