import type { FoldedToken } from './fold-token';
import type { WordForm } from './folded-word';
import { TokenCache } from './token-cache';

/** How the words of a language are folded. Belongs to a `Language`, which weighs the words. */
export interface Folding {
  /** What the token `text.slice(start, end)` folds to. Tokens are those of `scanWords`. */
  fold(text: string, start: number, end: number): FoldedToken;
  /** The form of a word that is in its plainest dress already. */
  form(word: string): WordForm;
}

/** A folding that remembers the tokens it has met last. */
export function rememberTokens(read: (token: string) => FoldedToken, form: (word: string) => WordForm): Folding {
  const tokens = new TokenCache(read);
  return { fold: (text, start, end) => tokens.read(text, start, end), form };
}
