import type { TextIndex } from '../text/text-index';
import { KINDS, type Kind } from './count-terms';
import type { ProfileView } from './profile-view';
import { type Digest, readDigest } from './read-digest';
import { dot, type SparseVector } from './sparse-vector';

/** Sums that have come back to nothing are nothing: what is left is rounding. */
const NOTHING = 1e-9;

/**
 * What a story is known by: sums over its texts, so that texts come and go at the cost of their own words, in any order
 * with the same result but for rounding.
 */
export class StoryProfile implements ProfileView {
  readonly #sums: Record<Kind, Map<number, number>> = {
    terms: new Map(),
    names: new Map(),
    lead: new Map(),
    title: new Map(),
  };
  readonly #squares: Record<Kind, number> = { terms: 0, names: 0, lead: 0, title: 0 };
  /** How many texts quote each run of words. */
  readonly #quotes = new Map<number, number>();
  readonly #digests = new Set<Digest>();

  add(text: TextIndex): void {
    const digest = text.derive(readDigest);
    if (this.#digests.has(digest)) return;
    this.#digests.add(digest);
    this.#change(digest, 1);
  }

  remove(text: TextIndex): void {
    const digest = text.derive(readDigest);
    if (this.#digests.delete(digest)) this.#change(digest, -1);
  }

  /** How many texts there are. */
  get size(): number {
    return this.#digests.size;
  }

  get digests(): ReadonlySet<Digest> {
    return this.#digests;
  }

  sum(kind: Kind): SparseVector {
    return this.#sums[kind];
  }

  /** The square of the sum's length. */
  square(kind: Kind): number {
    return this.#squares[kind];
  }

  /** The runs of words that its texts quote. */
  get grams(): Iterable<number> {
    return this.#quotes.keys();
  }

  quotes(gram: number): boolean {
    return this.#quotes.has(gram);
  }

  #change(digest: Digest, by: 1 | -1): void {
    for (const kind of KINDS) {
      const sum = this.#sums[kind];
      const one = digest[kind];
      // |S ± t|² = |S|² ± 2 S·t + |t|²
      this.#squares[kind] = Math.max(0, this.#squares[kind] + 2 * by * dot(one, sum) + dot(one, one));
      for (const [key, x] of one) {
        const now = (sum.get(key) ?? 0) + by * x;
        if (Math.abs(now) < NOTHING) sum.delete(key);
        else sum.set(key, now);
      }
    }
    for (const gram of digest.quotes.keys()) {
      const now = (this.#quotes.get(gram) ?? 0) + by;
      if (now === 0) this.#quotes.delete(gram);
      else this.#quotes.set(gram, now);
    }
  }
}
