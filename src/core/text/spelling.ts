import { charClassAt, DIGIT, OTHER, UPPER } from './char-class';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** What the characters of a token alone tell. */
export interface Spelling {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter. */
  capital: boolean;
}

/** @param text one token, as `scanTokens` finds it */
export function readSpelling(text: string): Spelling {
  const first = charClassAt(text, 0);
  // A token that begins with a mark and is longer than the mark is a clitic ("’s").
  const kind = first === OTHER ? (text.length > 1 ? 'word' : 'punctuation') : first === DIGIT ? 'number' : 'word';
  const lower = kind === 'punctuation' ? text : text.toLowerCase().replaceAll('’', "'");
  return { text, lower, kind, capital: first === UPPER };
}
