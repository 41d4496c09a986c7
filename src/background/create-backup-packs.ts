import type { LibraryArticle, StoryWithArticles } from '../core/model';
import { readStoryPack, type StoryPack } from '../corpus/read-story-pack';
import type { BackupPacks } from './backup-pack';
import type { WithLibrary } from './library-holder';

/** Of the engine's script. */
export function createBackupPacks({ withLibrary }: { withLibrary: WithLibrary }): BackupPacks {
  return {
    async make() {
      const found = await withLibrary(async (library) => (library.inMemory ? null : library.rows()));
      if (found === null) return 'in-memory';
      const own = found.articles.filter(({ origin }) => origin !== 'bundled');
      const byId = new Map(own.map((article) => [article.id, article]));
      const stories: StoryWithArticles[] = found.stories
        .filter(({ origin }) => origin !== 'bundled')
        .map(({ id, name, articleIds }) => {
          const articles: LibraryArticle[] = articleIds.flatMap((one) => byId.get(one) ?? []);
          return { story: { id, name, articleIds: articles.map((article) => article.id) }, articles };
        });
      if (stories.length + own.length === 0) return 'empty';
      const pack: StoryPack = { format: 'crossquote-story-pack', version: 1, revision: 'backup', stories };
      const counts = { stories: stories.length, articles: stories.flatMap(({ articles }) => articles).length };
      return { file: new Blob([JSON.stringify(pack)], { type: 'application/json' }), counts };
    },
    async check(file) {
      const { stories } = readStoryPack(JSON.parse(await file.text()));
      return { stories: stories.length, articles: stories.flatMap(({ articles }) => articles).length };
    },
  };
}
