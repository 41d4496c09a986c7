import type { Origin } from '../core/library-model';
import type { LibraryArticle, Story } from '../core/model';
import type { StoryPack } from '../corpus/read-story-pack';
import { divideArticle } from './divide-article';
import { ownId } from './own-ids';
import { type Changes, compareRows, NO_ROWS, type PlannedRows } from './plan';
import {
  type Arrangement,
  articlesOfArrangement,
  newMembers,
  planArranging,
  storiesOfArrangement,
} from './plan-arranging';
import { planSeeding } from './plan-seeding';
import type { LibraryRows, MembershipRow } from './rows';
import { SEEDED_REVISION } from './setting-keys';

/** What can become of the library. */
export type Change =
  /** The bundled stories become those of the pack. */
  | { kind: 'seed'; pack: StoryPack }
  /** Everything goes, and the bundled stories come in anew. */
  | { kind: 'start-anew'; pack: StoryPack }
  /** Stories come in, or get more articles; an article of an id that is there becomes the new one. */
  | { kind: 'bring-in'; origin: Exclude<Origin, 'bundled'>; stories: readonly BroughtStory[] }
  /** Stories go, by the library's own ids, and with them the articles that are in no other. */
  | { kind: 'take-out'; stories: readonly string[] }
  /** What a reader does with stories and articles. */
  | { kind: 'arrange'; arrangement: Arrangement };

/** A story with articles, under the ids that whoever brings them has for them: `ownId` makes the library's of them. */
export interface BroughtStory {
  story: Pick<Story, 'id' | 'name'>;
  articles: readonly LibraryArticle[];
}

/** Of which rows of the library a change must know, by the library's ids. */
export interface Concerned {
  stories: readonly string[];
  articles: readonly string[];
  /** Whether of the articles in these stories too, and in which other stories they are. */
  withMembers: boolean;
  /** Articles of which it must know in which stories they are. */
  homesOf: readonly string[];
}

/** Null: of all. */
export function findConcerned(change: Change): Concerned | null {
  switch (change.kind) {
    case 'seed':
    case 'start-anew':
      return null;
    case 'take-out':
      return { stories: change.stories, articles: [], withMembers: true, homesOf: [] };
    case 'bring-in':
      return {
        stories: change.stories.map(({ story }) => ownId(change.origin, story.id)),
        articles: change.stories.flatMap(({ articles }) => articles.map(({ id }) => ownId(change.origin, id))),
        withMembers: false,
        homesOf: [],
      };
    case 'arrange':
      return {
        stories: storiesOfArrangement(change.arrangement),
        articles: articlesOfArrangement(change.arrangement),
        withMembers: false,
        homesOf: change.arrangement.dropArticles ?? [],
      };
  }
}

/**
 * What a change comes to.
 * @param before the rows that it must know of (`findConcerned`), with the setting that names the pack if there is one
 */
export function planChange(change: Change, before: PlannedRows): Changes {
  switch (change.kind) {
    case 'seed':
    case 'start-anew': {
      const startsAnew = change.kind === 'start-anew';
      const after = planSeeding(change.pack, startsAnew ? NO_ROWS : before);
      const settings = [{ key: SEEDED_REVISION, value: change.pack.revision }];
      return compareRows(startsAnew ? { ...NO_ROWS, settings: [] } : before, { ...after, settings });
    }
    case 'bring-in':
      return compareRows(before, { ...bringIn(change, before), settings: before.settings });
    case 'take-out':
      return compareRows(before, { ...takeOut(change.stories, before), settings: before.settings });
    case 'arrange':
      return compareRows(before, { ...planArranging(change.arrangement, before), settings: before.settings });
  }
}

function bringIn({ origin, stories }: Change & { kind: 'bring-in' }, before: LibraryRows): LibraryRows {
  const source = (id: string) => ({ origin, packId: origin === 'pack' ? id : null, revision: null });
  const rows = {
    stories: new Map(before.stories.map((row) => [row.id, row])),
    articles: new Map(before.articles.map((row) => [row.id, row])),
    texts: new Map(before.texts.map((row) => [row.articleId, row])),
  };
  const memberships: MembershipRow[] = [...before.memberships];
  for (const { story, articles } of stories) {
    const storyId = ownId(origin, story.id);
    rows.stories.set(storyId, { id: storyId, name: story.name, ...source(story.id) });
    const ids: string[] = [];
    for (const article of articles) {
      const { article: facts, text } = divideArticle({
        ...article,
        id: ownId(origin, article.id),
        ...source(article.id),
      });
      rows.articles.set(facts.id, facts);
      rows.texts.set(facts.id, text);
      ids.push(facts.id);
    }
    memberships.push(...newMembers(storyId, ids, memberships));
  }
  return {
    stories: [...rows.stories.values()],
    memberships,
    articles: [...rows.articles.values()],
    texts: [...rows.texts.values()],
  };
}

function takeOut(ids: readonly string[], before: LibraryRows): LibraryRows {
  const going = new Set(ids);
  const memberships = before.memberships.filter(({ storyId }) => !going.has(storyId));
  const used = new Set(memberships.map(({ articleId }) => articleId));
  const member = new Set(before.memberships.map(({ articleId }) => articleId));
  const stays = (id: string) => used.has(id) || !member.has(id);
  return {
    stories: before.stories.filter(({ id }) => !going.has(id)),
    memberships,
    articles: before.articles.filter(({ id }) => stays(id)),
    texts: before.texts.filter(({ articleId }) => stays(articleId)),
  };
}
