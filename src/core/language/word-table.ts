/** Articles of the news in which a word that is not in the table is supposed to stand. */
const UNSEEN = 3;
/** Steps of a level: rarities are kept to a twentieth of a natural logarithm. */
const STEPS = 20;
const HEAD = 8;

/**
 * In how many articles of the news each word of a language stands, by the hash of its singular: see `scripts/make-word-table.mjs`
 * for the source, and for the layout of the bytes. Two words of one hash count as one: one in a hundred thousand that are
 * not in the table.
 */
export class WordTable {
  readonly #hashes: Uint32Array;
  readonly #levels: Uint8Array;
  readonly #unseen: number;

  /** @throws RangeError when the bytes are no such table. */
  constructor(bytes: ArrayBuffer) {
    const [count = 0, articles = 0] = new Uint32Array(bytes.slice(0, HEAD));
    if (articles <= UNSEEN || bytes.byteLength !== HEAD + 5 * count) throw new RangeError('no table of words');
    this.#hashes = new Uint32Array(bytes, HEAD, count);
    this.#levels = new Uint8Array(bytes, HEAD + 4 * count, count);
    this.#unseen = Math.log(articles / UNSEEN);
  }

  /** The natural logarithm of how many articles there are for each that has the word: 0 for a word that all have. */
  rarity(termHash: number): number {
    const wanted = termHash >>> 0;
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hashes[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === wanted ? (this.#levels[low] ?? 0) / STEPS : this.#unseen;
  }
}
