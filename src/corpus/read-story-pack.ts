import { LONGEST_FACT } from '../core/article-limits';
import type { LibraryArticle, StoryWithArticles } from '../core/model';
import { fieldsOf, textOf } from './pack-fields';
import { readPack } from './read-pack';
import type { Pack } from './story-pack';

/** The stories that come with the extension, in one file, which is made of their texts when it is built. */
export interface StoryPack {
  format: 'crossquote-story-pack';
  version: 1;
  /** Names the content: two packs with the same stories have the same revision. */
  revision: string;
  stories: StoryWithArticles[];
}

/** Checks the bundled stories and returns them with the known fields alone. @throws StoryPackError */
export function readStoryPack(value: unknown): StoryPack {
  const pack = readPack(value);
  const revision = textOf(fieldsOf(value, 'the file'), 'revision', 'the pack', LONGEST_FACT);
  return { format: 'crossquote-story-pack', version: 1, revision, stories: toStories(pack) };
}

/** The stories of a pack with their articles, those left out that are only named. */
export function toStories({ stories, articles }: Pack): StoryWithArticles[] {
  const byId = new Map(articles.map(({ added: _added, provenance: _provenance, ...article }) => [article.id, article]));
  return stories.map(({ id, name, articleIds }) => {
    const there = articleIds.map((one) => byId.get(one)).filter((one): one is LibraryArticle => one !== undefined);
    return { story: { id, name, articleIds: there.map((one) => one.id) }, articles: there };
  });
}
