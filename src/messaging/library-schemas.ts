/** The shapes of what the background gets about the library (`library-protocol.ts`). */
import * as v from 'valibot';
import { LONGEST_ID, LONGEST_STORY_NAME } from '../core/article-limits';
import type { ArticleFilter, LibraryChange } from '../core/library-model';
import type { LibraryMessages } from './library-protocol';
import { LONGEST_SEARCH, MOST_AT_ONCE, MOST_LISTED } from './limits';
import { article, createParser, factOrNull, offset, textUpTo } from './schemas';

type Request<T extends keyof LibraryMessages> = v.GenericSchema<unknown, LibraryMessages[T]['request']>;

const id = textUpTo(LONGEST_ID);
const name = textUpTo(LONGEST_STORY_NAME);
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_AT_ONCE));
const provenance = v.object({
  kind: v.picklist(['page', 'file', 'pasted', 'pack', 'memory']),
  name: factOrNull,
});
const given = v.pipe(v.array(v.object({ article, provenance })), v.minLength(1), v.maxLength(MOST_AT_ONCE));
const field = v.picklist(['title', 'person', 'outlet', 'quotation', 'text']);
const day = v.nullable(textUpTo('2031-04-05'.length));
const most = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LISTED));

const change: v.GenericSchema<unknown, LibraryChange> = v.variant('kind', [
  v.object({
    kind: v.literal('start-story'),
    tabId: offset,
    name: v.nullable(name),
    remembered: v.pipe(v.array(id), v.maxLength(MOST_AT_ONCE)),
  }),
  v.object({ kind: v.literal('add-page'), tabId: offset, storyId: id }),
  v.object({
    kind: v.literal('add-articles'),
    given,
    to: v.nullable(v.union([v.object({ storyId: id }), v.object({ name: v.nullable(name) })])),
  }),
  v.object({ kind: v.literal('rename-story'), storyId: id, name }),
  v.object({ kind: v.literal('delete-story'), storyId: id, withArticles: v.boolean() }),
  v.object({ kind: v.literal('merge-stories'), into: id, storyIds: ids }),
  v.object({ kind: v.literal('split-story'), storyId: id, articleIds: ids, name: v.nullable(name) }),
  v.object({ kind: v.literal('start-with'), articleIds: ids, name: v.nullable(name) }),
  v.object({ kind: v.literal('put-into'), articleIds: ids, storyId: id }),
  v.object({ kind: v.literal('move'), articleIds: ids, from: id, to: id }),
  v.object({ kind: v.literal('take-from'), articleIds: ids, storyId: id }),
  v.object({ kind: v.literal('delete-articles'), articleIds: ids }),
]);

const filter: v.GenericSchema<unknown, ArticleFilter> = v.object({
  story: v.nullable(id),
  outlet: factOrNull,
  origin: v.nullable(v.picklist(['bundled', 'reader', 'pack'])),
  from: day,
  to: day,
});

const changeLibrary: Request<'change-library'> = v.object({ id: v.pipe(id, v.regex(/^[\w-]{8,64}$/)), change });
const undoChange: Request<'undo-change'> = v.object({ id, tabId: v.nullable(offset) });
const listArticles: Request<'list-articles'> = v.object({
  filter,
  order: v.picklist(['added', 'published', 'title', 'outlet']),
  offset,
  most,
});
const searchLibrary: Request<'search-library'> = v.object({
  words: textUpTo(LONGEST_SEARCH),
  fields: v.nullable(v.array(field)),
  filter,
  offset,
  most,
});
const getLibraryArticle: Request<'get-library-article'> = v.object({ articleId: id, storyId: v.nullable(id) });

export const parseChangeLibrary = createParser(changeLibrary);
export const parseUndoChange = createParser(undoChange);
export const parseGetLibrary = createParser(v.object({}));
export const parseListArticles = createParser(listArticles);
export const parseSearchLibrary = createParser(searchLibrary);
export const parseGetLibraryArticle = createParser(getLibraryArticle);
