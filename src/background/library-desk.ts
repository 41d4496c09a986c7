import { MOST_FOUND } from '../core/article-limits';
import type { GivenArticle, LibraryChange, LibraryChanged, ReadArticle } from '../core/library-model';
import type { Article } from '../core/model';
import type { LibraryMessages } from '../messaging/library-protocol';
import type { Library } from '../storage/library';
import { StalePlanError } from '../storage/library-jobs';
import { NoRoomError } from '../storage/no-room';
import type { Plan } from '../storage/plan';
import type { Analyst } from './analyst';
import { type Arranged, arrangeGiven, arrangeShelf, nameStory, newStoryId, type ShelfChange } from './arrange-change';
import { bringArticles } from './bring-articles';
import type { WithLibrary } from './library-holder';
import { holdLists, orderArticles, passes } from './library-lists';
import type { LibraryReader } from './library-reader';

/** A change of the library, with the article of the tab that it is about. */
export type DeskChange =
  | ShelfChange
  | (Omit<Extract<LibraryChange, { kind: 'start-story' }>, 'tabId'> & { article: Article })
  | (Omit<Extract<LibraryChange, { kind: 'add-page' }>, 'tabId'> & { article: Article })
  | Extract<LibraryChange, { kind: 'add-articles' }>;

type Asked<T extends keyof LibraryMessages> = LibraryMessages[T]['request'];
type Answered<T extends keyof LibraryMessages> = Promise<LibraryMessages[T]['response']>;

/** Where a reader sees and arranges the library. Rejects where the library cannot be had. Of the engine's script. */
export interface LibraryDesk {
  /**
   * All of the change or nothing.
   * @param id made anew for each change: one that is asked for twice is made once
   * @param untitled what a story is called whose first article has no headline
   */
  change(id: string, change: DeskChange, untitled: string): Promise<LibraryChanged>;
  /** False: it is too late. */
  undo(id: string): Promise<boolean>;
  overview(): Answered<'get-library'>;
  list(asked: Asked<'list-articles'>): Answered<'list-articles'>;
  search(asked: Asked<'search-library'>): Answered<'search-library'>;
  read(articleId: string, storyId: string | null): Promise<ReadArticle | null>;
}

interface Parts {
  withLibrary: WithLibrary;
  readerOf(library: Library): Promise<Pick<LibraryReader, 'catchUp' | 'search' | 'findCopyOf'>>;
  analyst: Pick<Analyst, 'analyse' | 'compareWith'>;
  /** What reading memory has of some articles, by what their contents are called. */
  remembered(library: Library, contents: readonly string[]): Promise<Article[]>;
  /** Keeps another reading of an article that the library has. */
  noteReading(article: Article, at: string): Promise<void>;
  /** ISO 8601. */
  now(): string;
  /** Called after each change, for what can wait. */
  changed?: () => void;
}

/** Hits that are looked at where a filter leaves few of them. */
const MOST_HITS = 1000;

export function createLibraryDesk(parts: Parts): LibraryDesk {
  const { withLibrary, readerOf, analyst, now, changed = () => {} } = parts;
  const listsOf = holdLists();
  const underWay = new Map<string, Promise<LibraryChanged>>();

  const arrange = async (library: Library, id: string, change: DeskChange, untitled: string) => {
    const bring = async (given: readonly GivenArticle[]) =>
      bringArticles(given, { library, reader: await readerOf(library), changeId: id, now: now() });
    const newStory = (name: string | null, given: readonly GivenArticle[]) => ({
      story: { id: newStoryId(id), name: nameStory(name, given[0]?.article, untitled) },
      isNew: true,
    });
    const knownStory = async (storyId: string) => {
      const [row] = (await library.facts({ stories: [storyId], articles: [] })).stories;
      return row === undefined ? null : { story: { id: row.id, name: row.name }, isNew: false };
    };
    const put = async (given: readonly GivenArticle[], to: Parameters<typeof arrangeGiven>[1]) => {
      const bringing = await bring(given);
      const readings = given.filter((_one, at) => bringing.brought[at]?.brought === 'version');
      return { ...arrangeGiven(bringing, to), brought: bringing.brought, readings };
    };
    switch (change.kind) {
      case 'start-story': {
        const met = await parts.remembered(library, change.remembered);
        const given = [fromPage(change.article), ...met.map(fromMemory)];
        return put(given, newStory(change.name, given));
      }
      case 'add-page': {
        const to = await knownStory(change.storyId);
        return to === null ? { refused: 'gone' as const } : put([fromPage(change.article)], to);
      }
      case 'add-articles': {
        const { given, to } = change;
        if (to === null) return put(given, null);
        const story = 'storyId' in to ? await knownStory(to.storyId) : newStory(to.name, given);
        return story === null ? { refused: 'gone' as const } : put(given, story);
      }
      default: {
        const arranged = arrangeShelf(id, change, await listsOf(library), untitled);
        return 'refused' in arranged ? arranged : { ...arranged, brought: [], readings: [] };
      }
    }
  };

  const write = async (library: Library, id: string, { arrangement }: Arranged): Promise<string | null> => {
    const plan = await library.write({ kind: 'arrange', arrangement });
    if (plan === null || isEmpty(plan)) return null;
    // What cannot be taken back is changed all the same.
    const isKept = await library.undos.keep(id, plan, now()).then(
      () => true,
      () => false,
    );
    await (await readerOf(library)).catchUp();
    return isKept ? id : null;
  };

  const make = (id: string, change: DeskChange, untitled: string): Promise<LibraryChanged> =>
    withLibrary(async (library) => {
      // Asked for a second time, by whoever has not heard the answer.
      if ((await library.undos.find(id)) !== null) return { state: 'changed', story: null, brought: [], undo: id };
      const arranged = await arrange(library, id, change, untitled);
      if ('refused' in arranged) return { state: 'refused', reason: arranged.refused };
      try {
        const undo = await write(library, id, arranged);
        for (const { article } of arranged.readings) await parts.noteReading(article, now());
        changed();
        return { state: 'changed', story: arranged.story, brought: arranged.brought, undo };
      } catch (error) {
        if (error instanceof NoRoomError) return { state: 'refused', reason: 'no-room' };
        throw error;
      }
    });

  return {
    change(id, change, untitled) {
      const running = underWay.get(id) ?? make(id, change, untitled).finally(() => underWay.delete(id));
      underWay.set(id, running);
      return running;
    },
    undo: (id) =>
      withLibrary(async (library) => {
        const plan = await library.undos.find(id);
        if (plan === null) return false;
        try {
          await library.undo(plan);
        } catch (error) {
          if (error instanceof StalePlanError) return false;
          throw error;
        }
        await library.undos.drop(id);
        await (await readerOf(library)).catchUp();
        changed();
        return true;
      }),
    overview: () =>
      withLibrary(async (library) => {
        const { stories, articles, outlets } = await listsOf(library);
        return {
          inMemory: library.inMemory,
          stories: [...stories],
          articles: articles.length,
          alone: articles.filter(({ storyIds }) => storyIds.length === 0).length,
          outlets: [...outlets],
        };
      }),
    list: ({ filter, order, offset, most }) =>
      withLibrary(async (library) => {
        const { articles } = await listsOf(library);
        const passing = articles.filter((article) => passes(filter, article));
        return { total: passing.length, articles: orderArticles(passing, order).slice(offset, offset + most) };
      }),
    search: ({ words, fields, filter, offset, most }) =>
      withLibrary(async (library) => {
        const { byId } = await listsOf(library);
        const reader = await readerOf(library);
        const isNarrowed = Object.values(filter).some((value) => value !== null);
        const mostHits = isNarrowed ? MOST_HITS : MOST_FOUND;
        const hits = await reader.search(words, { most: mostHits, ...(fields === null ? {} : { fields }) });
        const found = hits.flatMap(({ id, fields: where }) => {
          const article = byId.get(id);
          return article !== undefined && passes(filter, article) ? [{ ...article, fields: where }] : [];
        });
        const best = found.slice(0, MOST_FOUND);
        return { total: best.length, articles: best.slice(offset, offset + most) };
      }),
    async read(articleId, storyId) {
      const found = await withLibrary(async (library) => {
        const lists = await listsOf(library);
        const [article] = await library.articles([articleId]);
        const listed = lists.byId.get(articleId);
        return article === undefined || listed === undefined ? null : { article, listed, stories: lists.stories };
      });
      if (found === null) return null;
      const { article, listed } = found;
      const stories = found.stories.filter(({ id }) => listed.storyIds.includes(id));
      const chosen = stories.find(({ id }) => id === storyId) ?? stories[0];
      const { comparison } = await (chosen === undefined
        ? analyst.analyse(article, true)
        : analyst.compareWith(article, chosen.id));
      return { article, listed, stories: stories.map(({ id, name }) => ({ id, name })), comparison };
    },
  };
}

function fromPage(article: Article): GivenArticle {
  return { article, provenance: { kind: 'page', name: null } };
}

function fromMemory(article: Article): GivenArticle {
  return { article, provenance: { kind: 'memory', name: null } };
}

function isEmpty({ changes }: Plan): boolean {
  return Object.values(changes).every((those) => those.length === 0);
}
