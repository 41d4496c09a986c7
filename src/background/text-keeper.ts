import type { Languages } from '../core/language/language';
import { LibraryIndex } from '../core/library-index';
import { buildStories } from '../storage/build-stories';
import { type KeptTexts, keepTexts, takeTexts } from '../storage/keep-texts';
import type { Library } from '../storage/library';
import type { WithLibrary } from './library-holder';

/** Wakes the library out of rows that an earlier background has left, and leaves them for the next one. */
export interface TextKeeper {
  /** All stories of a library, their texts taken out of rows as far as there are any. Writes nothing. */
  index(library: Library): Promise<LibraryIndex>;
  /**
   * Puts the rows that had to be made for the library that was read last, and takes out those that nobody needs any more.
   * Goes on where it was ended: by whoever keeps next. Never rejects: rows that are not there are made again.
   */
  keep(): Promise<void>;
}

interface Parts {
  withLibrary: WithLibrary;
  loadLanguages(): Promise<Languages>;
  /** Names the engine. */
  revision: string;
  report(error: unknown, when: string): void;
}

export function createTextKeeper({ withLibrary, loadLanguages, revision, report }: Parts): TextKeeper {
  /** Of the library that was read last; null when they are kept. */
  let taken: Pick<KeptTexts, 'made' | 'keys'> | null = null;
  let languages: Promise<Languages> | null = null;

  return {
    async index(library) {
      languages ??= loadLanguages();
      languages.catch(() => {
        languages = null;
      });
      const [stories, known] = await Promise.all([library.stories(), languages]);
      const articles = stories.flatMap((story) => story.articles);
      const { texts, keys, made } = await takeTexts(articles, library.derived, { revision, languages: known });
      taken = { keys, made };
      const index = new LibraryIndex(known);
      for (const story of buildStories(stories, texts)) index.put(story);
      return index;
    },
    async keep() {
      const mine = taken;
      taken = null;
      if (mine === null) return;
      try {
        await withLibrary((library) => keepTexts(mine, library.derived));
      } catch (error) {
        report(error, 'keeping what was read of the library');
      }
    },
  };
}
