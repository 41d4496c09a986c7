import type { Correction, CorrectionFact } from '../../../../src/core/corrections/correction';
import { Corrections } from '../../../../src/core/corrections/corrections';
import { bindCorrection, type SaidCorrection, type ShownWords } from '../../../../src/core/corrections/say-correction';
import type { LibraryArticle } from '../../../../src/core/model';

/** An address is its own key. */
export const keyOfAddress = (address: string | null): string | null => address;

/** A fact with an id of its own, and a later time than those made before. */
export function makeCorrection(fact: CorrectionFact, at = 1): Correction {
  return { ...fact, id: `c${at}`, at: `2031-05-${String(at).padStart(2, '0')}T10:00:00.000Z` };
}

/** Words of an article, as a surface shows them. @throws where it does not have them */
export function wordsOf(article: LibraryArticle, text: string, from = 0): ShownWords {
  const start = article.text.indexOf(text, from);
  if (start < 0) throw new Error(`${article.id} has no words ${text}`);
  return { articleId: article.id, start, end: start + text.length, text };
}

/** What is said of some articles, bound to their words; each later than the one before. */
export function sayOf(articles: readonly LibraryArticle[], ...said: SaidCorrection[]): Correction[] {
  return said.map((one, at) => {
    const fact = bindCorrection(one, (id) => articles.find((article) => article.id === id), keyOfAddress);
    if (fact === null) throw new Error('a text is missing');
    return makeCorrection(fact, at + 1);
  });
}

export function correctionsOf(articles: readonly LibraryArticle[], ...said: SaidCorrection[]): Corrections {
  return new Corrections(sayOf(articles, ...said), keyOfAddress);
}
