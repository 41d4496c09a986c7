/** Slots of a cache, a power of two: the vocabulary of a hundred articles. With half as many, long texts read twice. */
const SLOTS = 1 << 15;
/** Longer tokens are no words, and would fill the memory. */
const LONGEST = 30;
/** From this length on V8 makes a slice of a string without copying it, and the slice keeps the whole page in memory. */
const SHARED_SLICE = 13;

/**
 * Gives what is known about a token. Most tokens of a page have been met before, and those are found by their characters,
 * without making a string of them. One slot a hash: a new token takes the place of an old one, so the cache never grows.
 */
export class TokenCache<T extends { readonly text: string }> {
  private readonly slots: (T | undefined)[] = new Array<T | undefined>(SLOTS).fill(undefined);
  private readonly learn: (token: string) => T;

  /** `learn` finds out what is to be remembered of a token; the entry's `text` must be the token itself. */
  constructor(learn: (token: string) => T) {
    this.learn = learn;
  }

  /** The entry for `text.slice(start, end)`. */
  read(text: string, start: number, end: number): T {
    const length = end - start;
    if (length > LONGEST) return this.learn(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const known = this.slots[slot];
    if (known !== undefined && isSame(known.text, text, start, length)) return known;
    const token = text.slice(start, end);
    const entry = this.learn(length < SHARED_SLICE ? token : token.split('').join(''));
    this.slots[slot] = entry;
    return entry;
  }
}

function isSame(known: string, text: string, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
