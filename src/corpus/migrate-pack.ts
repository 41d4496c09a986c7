import { LONGEST_STORY_NAME } from '../core/article-limits';
import { type Fields, fieldsOf, listOf, ownOf, repeat, textOf } from './pack-fields';
import { MOST_PACK_ARTICLES, MOST_PACK_STORIES } from './pack-limits';
import { PACK_VERSION, StoryPackError } from './story-pack';

/** What makes a pack of each earlier version one of the next. Its parts are checked after that, and not here. */
const MIGRATIONS: Readonly<Record<number, (pack: Fields) => Fields>> = { 1: toSecond };

/**
 * A pack of any version as one of this version, not yet checked.
 * @throws StoryPackError for a version that there is not, or not yet
 */
export function migratePack(pack: Fields): Fields {
  const version = ownOf(pack, 'version');
  if (typeof version !== 'number') throw new StoryPackError('the pack does not say its version');
  if (version > PACK_VERSION) {
    throw new StoryPackError('the pack was made by a newer version of Crossquote', 'newer');
  }
  let [migrated, at] = [pack, version];
  while (at < PACK_VERSION) {
    const migrate = MIGRATIONS[at];
    if (migrate === undefined) break;
    migrated = migrate(migrated);
    at += 1;
  }
  if (at !== PACK_VERSION) throw new StoryPackError(`there is no version ${version} of story packs`);
  return migrated;
}

/** In version 1 each story had its articles in it, an article was in one story, and there was nothing beside them. */
function toSecond(pack: Fields): Fields {
  const articles: unknown[] = [];
  const stories = listOf(pack, 'stories', 'the pack', MOST_PACK_STORIES).map((value, index) => {
    const where = `story ${index + 1}`;
    const fields = fieldsOf(value, where);
    const story = fieldsOf(ownOf(fields, 'story'), where);
    const those = listOf(fields, 'articles', where, MOST_PACK_ARTICLES);
    const named = listOf(story, 'articleIds', where, MOST_PACK_ARTICLES);
    const known = new Set(named);
    const isNamed = (article: unknown, at: number) =>
      known.has(ownOf(fieldsOf(article, `article ${at + 1} of ${where}`), 'id'));
    if (named.length !== those.length || !those.every(isNamed)) {
      const name = textOf(story, 'name', where, LONGEST_STORY_NAME);
      throw new StoryPackError(`${repeat(name)} does not hold the articles that it names`);
    }
    articles.push(...those);
    return story;
  });
  return { articles, stories, versions: [], corrections: [] };
}
