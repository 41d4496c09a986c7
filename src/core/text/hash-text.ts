const STEP = 0x01000193;

/** 32 bits of a text: FNV-1a (Fowler, Noll, Vo 1991). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), STEP);
  return hash | 0;
}

/**
 * 32 bits of every run of `length` words, by the place of its first word. Two runs of one hash are the same words but for
 * one pair in four thousand million: whoever must be sure looks at the words.
 */
export function hashRuns(words: readonly { readonly hash: number }[], length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - length + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let k = 0; k < length; k++) {
      hash = Math.imul(hash ^ (words[at + k]?.hash ?? 0), STEP);
      hash ^= hash >>> 15;
    }
    hashes[at] = hash;
  }
  return hashes;
}
