import { LONGEST_FACT, LONGEST_ID, LONGEST_STORY_NAME } from '../core/article-limits';
import { migratePack } from './migrate-pack';
import { type Fields, fieldsOf, listOf, momentOf, ownOf, refuseTwice, repeat, textOf } from './pack-fields';
import {
  MOST_PACK_ARTICLES,
  MOST_PACK_CORRECTIONS,
  MOST_PACK_STORIES,
  MOST_PACK_VERSIONS,
  MOST_STORY_ARTICLES,
} from './pack-limits';
import { readPackArticle, readPackedWords } from './read-pack-article';
import { readPackCorrection } from './read-pack-correction';
import { isBundledId, PACK_FORMAT, type Pack, type PackStory, type PackVersion, StoryPackError } from './story-pack';

/**
 * Checks a pack of any version that is known and returns it as one of this version, with the known fields alone. What is
 * not of the pack but of a library, such as ids that are taken, is for the storage.
 * @throws StoryPackError for anything that is no pack
 */
export function readPack(value: unknown): Pack {
  const file = fieldsOf(value, 'the file');
  if (ownOf(file, 'format') !== PACK_FORMAT) throw new StoryPackError('this is not a story pack', 'no-pack');
  return readLists(migratePack(file));
}

function readLists(pack: Fields): Pack {
  const list = (name: string, most: number) => listOf(pack, name, 'the pack', most);
  const articles = list('articles', MOST_PACK_ARTICLES).map((one, at) => readPackArticle(one, `article ${at + 1}`));
  const ids = articles.map(({ id }) => id);
  refuseTwice(ids, 'articles');
  const taken = ids.find(isBundledId);
  if (taken !== undefined) {
    throw new StoryPackError(`an article has the id ${repeat(taken)}, as only those of Crossquote itself have`);
  }
  const known = new Set(ids);
  const stories = list('stories', MOST_PACK_STORIES).map((one, at) => readPackStory(one, `story ${at + 1}`, known));
  refuseTwice(
    stories.map(({ id }) => id),
    'stories',
  );
  const versions = list('versions', MOST_PACK_VERSIONS).map((one, at) => readVersion(one, `version ${at + 1}`, known));
  refuseTwice(
    versions.map(({ id }) => id),
    'versions',
  );
  const corrections = list('corrections', MOST_PACK_CORRECTIONS).map((one, at) =>
    readPackCorrection(one, `correction ${at + 1}`),
  );
  refuseTwice(
    corrections.map(({ id }) => id),
    'corrections',
  );
  return { articles, stories, versions, corrections };
}

/** @param known the ids of the pack's articles; null: they may be elsewhere */
export function readPackStory(value: unknown, where: string, known: ReadonlySet<string> | null): PackStory {
  const fields = fieldsOf(value, where);
  const id = textOf(fields, 'id', where, LONGEST_ID);
  const name = textOf(fields, 'name', where, LONGEST_STORY_NAME);
  const articleIds = listOf(fields, 'articleIds', where, MOST_STORY_ARTICLES).map((articleId) => {
    if (typeof articleId !== 'string' || !isThere(articleId, known)) {
      throw new StoryPackError(`${repeat(name)} names an article that is not in the pack`);
    }
    return articleId;
  });
  refuseTwice(articleIds, `articles of ${repeat(name)}`);
  return { id, name, articleIds };
}

/** @param known the ids of the pack's articles; null: they may be elsewhere */
export function readVersion(value: unknown, where: string, known: ReadonlySet<string> | null): PackVersion {
  const fields = fieldsOf(value, where);
  const articleId = textOf(fields, 'articleId', where, LONGEST_ID);
  if (!isThere(articleId, known)) throw new StoryPackError(`${where} is of an article that is not in the pack`);
  return {
    id: textOf(fields, 'id', where, LONGEST_ID),
    articleId,
    read: momentOf(textOf(fields, 'read', where, LONGEST_FACT), `${where}: read`),
    article: readPackedWords(ownOf(fields, 'article'), where),
  };
}

function isThere(articleId: string, known: ReadonlySet<string> | null): boolean {
  return known === null || known.has(articleId) || isBundledId(articleId);
}
