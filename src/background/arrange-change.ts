import { LONGEST_STORY_NAME } from '../core/article-limits';
import type { BroughtArticle, LibraryChange, Refusal } from '../core/library-model';
import type { LibraryArticle } from '../core/model';
import type { Arrangement } from '../storage/plan-arranging';
import type { Noted } from '../storage/rows';
import type { LibraryLists } from './library-lists';

/** What was brought, as it is to be put into the library: the articles that are new, and what all are called there. */
export interface Bringing {
  articles: (LibraryArticle & Noted)[];
  brought: BroughtArticle[];
}

/** Changes of what the library has already. */
export type ShelfChange = Exclude<LibraryChange, { kind: 'start-story' | 'add-page' | 'add-articles' }>;

export interface Arranged {
  arrangement: Arrangement;
  /** The story that it is about; null where there is none. */
  story: { id: string; name: string } | null;
}

/** The library's id of the story that a change makes. */
export function newStoryId(changeId: string): string {
  return `reader:${changeId}`;
}

/** What is brought, and where it goes: into a story that there is, into a new one, or into none. */
export function arrangeGiven(
  { articles, brought }: Bringing,
  to: { story: { id: string; name: string }; isNew: boolean } | null,
): Arranged {
  const articleIds = [...new Set(brought.map(({ id }) => id))];
  if (to === null) return { arrangement: { articles }, story: null };
  const stories = to.isNew ? [to.story] : [];
  return { arrangement: { articles, stories, join: [{ storyId: to.story.id, articleIds }] }, story: to.story };
}

/** What a story is called that is made without a name: as its first article. */
export function nameStory(name: string | null, first: { title: string | null } | undefined, untitled: string): string {
  return name?.trim() || first?.title?.trim().slice(0, LONGEST_STORY_NAME) || untitled;
}

/** What a reader's change of stories and articles comes to, or why it is not made. */
export function arrangeShelf(
  changeId: string,
  change: ShelfChange,
  { stories, articles, byId }: LibraryLists,
  untitled: string,
): Arranged | { refused: Refusal } {
  const storyOf = (id: string) => stories.find((story) => story.id === id);
  const membersOf = (id: string) => articles.filter(({ storyIds }) => storyIds.includes(id));
  const refused = (reason: Refusal) => ({ refused: reason });
  const newStory = (name: string | null, ids: readonly string[]) => ({
    id: newStoryId(changeId),
    name: nameStory(name, byId.get(ids[0] ?? ''), untitled),
  });
  const areThere = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => byId.has(id));
  /** Bundled articles stay where they came. */
  const mayLeave = (storyId: string, ids: readonly string[]) =>
    storyOf(storyId)?.origin !== 'bundled' || ids.every((id) => byId.get(id)?.origin !== 'bundled');

  switch (change.kind) {
    case 'rename-story': {
      const story = storyOf(change.storyId);
      if (story === undefined) return refused('gone');
      if (story.origin === 'bundled') return refused('bundled');
      const named = { id: story.id, name: change.name.trim() || story.name };
      return { arrangement: { stories: [named] }, story: named };
    }
    case 'delete-story': {
      const story = storyOf(change.storyId);
      if (story === undefined) return refused('gone');
      if (story.origin === 'bundled') return refused('bundled');
      const alone = membersOf(story.id).filter(({ storyIds, origin }) => storyIds.length === 1 && origin !== 'bundled');
      const dropArticles = change.withArticles ? alone.map(({ id }) => id) : [];
      return { arrangement: { dropStories: [story.id], dropArticles }, story: null };
    }
    case 'merge-stories': {
      const into = storyOf(change.into);
      const others = change.storyIds.filter((id) => id !== change.into).map(storyOf);
      if (into === undefined || others.length === 0 || others.includes(undefined)) return refused('gone');
      if (others.some((story) => story?.origin === 'bundled')) return refused('bundled');
      const ids = others.flatMap((story) => story?.id ?? []);
      const articleIds = ids.flatMap((id) => membersOf(id).map((article) => article.id));
      return {
        arrangement: { dropStories: ids, join: [{ storyId: into.id, articleIds: [...new Set(articleIds)] }] },
        story: { id: into.id, name: into.name },
      };
    }
    case 'split-story': {
      const { storyId, articleIds } = change;
      if (storyOf(storyId) === undefined || !areThere(articleIds)) return refused('gone');
      if (!mayLeave(storyId, articleIds)) return refused('bundled');
      const story = newStory(change.name, articleIds);
      return {
        arrangement: { stories: [story], join: [{ storyId: story.id, articleIds }], leave: [{ storyId, articleIds }] },
        story,
      };
    }
    case 'start-with': {
      if (!areThere(change.articleIds)) return refused('gone');
      const story = newStory(change.name, change.articleIds);
      return { arrangement: { stories: [story], join: [{ storyId: story.id, articleIds: change.articleIds }] }, story };
    }
    case 'put-into': {
      const story = storyOf(change.storyId);
      if (story === undefined || !areThere(change.articleIds)) return refused('gone');
      return {
        arrangement: { join: [{ storyId: story.id, articleIds: change.articleIds }] },
        story: { id: story.id, name: story.name },
      };
    }
    case 'move': {
      const { articleIds, from, to } = change;
      const story = storyOf(to);
      if (story === undefined || storyOf(from) === undefined || !areThere(articleIds)) return refused('gone');
      if (!mayLeave(from, articleIds)) return refused('bundled');
      return {
        arrangement: { join: [{ storyId: to, articleIds }], leave: [{ storyId: from, articleIds }] },
        story: { id: to, name: story.name },
      };
    }
    case 'take-from': {
      const { storyId, articleIds } = change;
      const story = storyOf(storyId);
      if (story === undefined || !areThere(articleIds)) return refused('gone');
      if (!mayLeave(storyId, articleIds)) return refused('bundled');
      return { arrangement: { leave: [{ storyId, articleIds }] }, story: { id: story.id, name: story.name } };
    }
    case 'delete-articles': {
      const { articleIds } = change;
      if (!areThere(articleIds)) return refused('gone');
      if (articleIds.some((id) => byId.get(id)?.origin === 'bundled')) return refused('bundled');
      return { arrangement: { dropArticles: articleIds }, story: null };
    }
  }
}
