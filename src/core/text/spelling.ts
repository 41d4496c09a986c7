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

function readSpelling(text: string): Spelling {
  const first = charClassAt(text, 0);
  // A token that begins with a mark and is longer than the mark is a clitic ("’s").
  const kind = first === OTHER ? (text.length > 1 ? 'word' : 'punctuation') : first === DIGIT ? 'number' : 'word';
  const lower = kind === 'punctuation' ? text : text.toLowerCase().replaceAll('’', "'");
  return { text, lower, kind, capital: first === UPPER };
}

/** Slots of a cache, a power of two: the vocabulary of a few articles. Fewer is slower, more is no faster. */
const SLOTS = 1 << 14;
/** Longer words are rare, and a slice of 13 characters and more would keep the whole page it is from in memory. */
const LONGEST = 12;

/**
 * Gives what is known about a token's spelling. Most tokens of a page have been met before, and those are found by their
 * characters, without making a string of them. One slot a hash: a new word takes the place of an old one, so the cache
 * never grows.
 */
export class SpellingCache<T extends Spelling> {
  private readonly slots: (T | undefined)[] = new Array<T | undefined>(SLOTS).fill(undefined);
  private readonly learn: (spelling: Spelling) => T;

  /** `learn` adds to a spelling what else is to be remembered of it. */
  constructor(learn: (spelling: Spelling) => T) {
    this.learn = learn;
  }

  /** The entry for `text.slice(start, end)`. */
  read(text: string, start: number, end: number): T {
    const length = end - start;
    if (length > LONGEST) return this.learn(readSpelling(text.slice(start, end)));
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const known = this.slots[slot];
    if (known !== undefined && isSame(known.text, text, start, length)) return known;
    const entry = this.learn(readSpelling(text.slice(start, end)));
    this.slots[slot] = entry;
    return entry;
  }
}

function isSame(known: string, text: string, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
