import type { Article, Span } from '../model';
import { bindArticle, bindWords, type KeyOfAddress } from './bind-words';
import type { CorrectionFact } from './correction';

/** Words as a surface shows them: where they stand in a text of the library, or (null) in the one being read. */
export interface ShownWords extends Span {
  articleId: string | null;
  text: string;
}

/** What a reader says on a surface, of what is shown there. */
export type SaidCorrection =
  | { kind: 'speaker'; words: ShownWords; speaker: string | null; instead: string | null }
  | { kind: 'not-quotation'; words: ShownWords }
  | { kind: 'not-same' | 'same'; words: ShownWords; other: ShownWords }
  | { kind: 'not-story'; articleId: string | null; story: { id: string; name: string } }
  | { kind: 'one-person'; names: [shown: string, other: string] };

/** The texts that something is said of, by their ids in the library; null for the one being read. */
export function articlesOf(said: SaidCorrection): (string | null)[] {
  switch (said.kind) {
    case 'speaker':
    case 'not-quotation':
      return [said.words.articleId];
    case 'not-same':
    case 'same':
      return [said.words.articleId, said.other.articleId];
    case 'not-story':
      return [said.articleId];
    case 'one-person':
      return [];
  }
}

/**
 * What is said, bound to the words of the texts it was said of.
 * @param find a text by its id; undefined where it is not there any more
 * @returns null where it is not there
 */
export function bindCorrection(
  said: SaidCorrection,
  find: (articleId: string | null) => Article | undefined,
  keyOfAddress: KeyOfAddress,
): CorrectionFact | null {
  const bind = (words: ShownWords) => {
    const article = find(words.articleId);
    return article === undefined ? null : bindWords(article, words, keyOfAddress);
  };
  switch (said.kind) {
    case 'speaker': {
      const words = bind(said.words);
      return words && { kind: 'speaker', words, speaker: said.speaker, instead: said.instead };
    }
    case 'not-quotation': {
      const words = bind(said.words);
      return words && { kind: 'not-quotation', words };
    }
    case 'not-same':
    case 'same': {
      const words = bind(said.words);
      const other = bind(said.other);
      return words && other && { kind: said.kind, words, other };
    }
    case 'not-story': {
      const article = find(said.articleId);
      if (article === undefined) return null;
      return {
        kind: 'not-story',
        article: bindArticle(article, keyOfAddress),
        title: article.title,
        story: said.story,
      };
    }
    case 'one-person':
      return { kind: 'one-person', names: said.names };
  }
}
