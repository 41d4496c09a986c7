import type { FoldedWord } from '../text/folded-word';

/** A stretch of a text's words, `from` to before `to`. */
export interface Stretch {
  words: readonly FoldedWord[];
  from: number;
  to: number;
}

/** Words that two stretches are made of, each as a number; the same number stands for the same word in both. */
function numberWords(stretches: readonly Stretch[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return stretches.map(({ words, from, to }) => {
    const numbered = new Int32Array(to - from);
    for (let at = from; at < to; at++) {
      const text = words[at]?.text ?? '';
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
      }
      numbered[at - from] = number;
    }
    return numbered;
  });
}

const TRIPLE = 3;
const EMPTY = 0;

/** Places of word triples: a hash table with open addressing, of typed arrays, for there are as many as words. */
class TripleTable {
  private readonly words: Int32Array;
  private readonly mask: number;
  /** One more than the first place of a triple. */
  private readonly first: Int32Array;
  private readonly repeated: Uint8Array;

  constructor(words: Int32Array) {
    this.words = words;
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.mask = size - 1;
    this.first = new Int32Array(size);
    this.repeated = new Uint8Array(size);
    for (let at = 0; at + TRIPLE <= words.length; at++) {
      const slot = this.slotOf(words, at);
      if (this.first[slot] === EMPTY) this.first[slot] = at + 1;
      else this.repeated[slot] = 1;
    }
  }

  /** The slot that has the triple at a place of `words`, or the empty one where it belongs. */
  private slotOf(words: Int32Array, at: number): number {
    const [x, y, z] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0];
    let hash = Math.imul(Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b) ^ z, 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const place = (this.first[slot] ?? EMPTY) - 1;
      if (place < 0) return slot;
      if (this.words[place] === x && this.words[place + 1] === y && this.words[place + 2] === z) return slot;
    }
  }

  /** The only place of the triple that stands at a place of `words`; -1 where there is none, or more than one. */
  findLone(words: Int32Array, at: number): number {
    const slot = this.slotOf(words, at);
    return this.repeated[slot] === 1 ? -1 : (this.first[slot] ?? EMPTY) - 1;
  }
}

/** The triples of words that each of two stretches has exactly once: their places in both, in the order of the first. */
export function findLoneTriples(a: Stretch, b: Stretch): [number, number][] {
  const [mine, theirs] = numberWords([a, b]);
  if (mine === undefined || theirs === undefined) return [];
  const mineByTriple = new TripleTable(mine);
  const theirsByTriple = new TripleTable(theirs);
  const shared: [number, number][] = [];
  for (let at = 0; at + TRIPLE <= mine.length; at++) {
    if (mineByTriple.findLone(mine, at) < 0) continue;
    const place = theirsByTriple.findLone(mine, at);
    if (place >= 0) shared.push([a.from + at, b.from + place]);
  }
  return shared;
}
