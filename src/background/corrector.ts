import type { Correction } from '../core/corrections/correction';
import { articlesOf, bindCorrection, type SaidCorrection } from '../core/corrections/say-correction';
import { limitQuotations } from '../core/limit-quotations';
import type { Article } from '../core/model';
import { keyOfAddress } from '../storage/key-of-address';
import type { WithLibrary } from './library-holder';

/** What the reader says against the engine. Of the engine's script. */
export interface Corrector {
  /**
   * Binds what is said to the words that it was said of, and keeps it.
   * @param findHere the article being read, where something is said of that
   * @returns false where a text is not there any more. Rejects where there is no room for it.
   */
  correct(id: string, said: SaidCorrection, findHere: () => Promise<Article | null>): Promise<boolean>;
  list(): Promise<Correction[]>;
  /** False: it is not there any more. */
  takeBack(id: string): Promise<boolean>;
}

interface Parts {
  withLibrary: WithLibrary;
  /** ISO 8601. */
  now(): string;
}

export function createCorrector({ withLibrary, now }: Parts): Corrector {
  return {
    correct: (id, said, findHere) =>
      withLibrary(async (library) => {
        const wanted = articlesOf(said);
        const here = wanted.includes(null) ? await findHere() : null;
        const there = await library.articles(wanted.filter((one) => one !== null));
        const find = (articleId: string | null): Article | undefined => {
          if (articleId !== null) return there.find((article) => article.id === articleId);
          // As it is compared.
          return here === null ? undefined : limitQuotations(here);
        };
        const fact = bindCorrection(said, find, keyOfAddress);
        if (fact === null) return false;
        await library.corrections.put([{ ...fact, id, at: now() }]);
        return true;
      }),
    list: () => withLibrary((library) => library.corrections.all()),
    takeBack: (id) => withLibrary(async (library) => (await library.corrections.remove([id])) > 0),
  };
}
