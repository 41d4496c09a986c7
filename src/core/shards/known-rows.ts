import { GatheredEntries, readNearDelta } from './delta';
import { Filter } from './filter';
import type { IndexReader } from './index-reader';
import { type IndexRoot, nextDelta } from './index-root';
import { KnownProfiles } from './known-profiles';
import { isWritten, openShard } from './open-shard';
import { DamagedIndexError, type RowNames } from './row-names';
import type { Shard } from './shard';
import { FILTERS, GROUP, SHARDS, shardOfPrint, shardOfTerm } from './shard-kinds';

/** What is read whole: the filters, then the words of stories. */
export function namesOfBase(names: RowNames): string[] {
  return [
    ...Array.from({ length: FILTERS }, (_, n) => names.filter(n)),
    ...Array.from({ length: SHARDS.terms }, (_, n) => names.shard('terms', n)),
  ];
}

/** What of an index was read to know texts by, as long as it holds. */
export class KnownRows {
  readonly #reader: IndexReader;
  #base: number | null = null;
  #filters: readonly Filter[] = [];
  #terms: readonly Shard<number>[] = [];
  readonly #prints = new Map<number, Shard<number>>();
  readonly profiles: KnownProfiles;
  /** Which deltas have been read: from the first to before the last. */
  #first = 0;
  #next = 0;
  #stories = new GatheredEntries<number>();
  #texts = new GatheredEntries<number>();

  constructor(reader: IndexReader) {
    this.#reader = reader;
    this.profiles = new KnownProfiles(reader.names);
  }

  /** Reads what is new since the last time: all at first, shards only after they were written. */
  async read(root: IndexRoot): Promise<void> {
    const { names } = this.#reader;
    const isNew = this.#base !== root.bases.near;
    const startsAnew = isNew || this.#first !== root.first;
    const from = startsAnew ? root.first : this.#next;
    const deltas = Array.from({ length: nextDelta(root) - from }, (_, at) => names.delta('near', from + at));
    const rows = await this.#reader.get([...(isNew ? namesOfBase(names) : []), ...deltas]);
    if (isNew) {
      this.#filters = rows.splice(0, FILTERS).map((row, n) => openFilter(root, n, row));
      this.#terms = rows.splice(0, SHARDS.terms).map((row, n) => openShard(root, 'terms', n, row));
      this.#prints.clear();
      this.profiles.forget();
    }
    if (startsAnew) {
      this.#stories = new GatheredEntries();
      this.#texts = new GatheredEntries();
    }
    for (const row of rows) {
      const delta = readNearDelta(row);
      this.#stories.add(delta.stories);
      this.#texts.add(delta.texts);
    }
    this.#base = root.bases.near;
    this.#first = root.first;
    this.#next = nextDelta(root);
  }

  /** Stories with a word; those that have gone too. */
  forEachStory(hash: number, see: (number: number, mark: number) => void): void {
    const { postings, numbers } = this.#stories;
    for (const { number, mark } of postings.get(hash) ?? []) see(number, mark);
    this.#terms[shardOfTerm(hash)]?.forEach(hash, (number, mark) => {
      if (!numbers.has(number)) see(number, mark);
    });
  }

  mayHavePrint(hash: number): boolean {
    if (this.#texts.postings.has(hash)) return true;
    return this.#filters[Math.floor(shardOfPrint(hash) / GROUP)]?.passes(hash) ?? false;
  }

  /** The names of those shards of runs of words that have not been read. */
  namesOfPrints(shards: readonly number[]): string[] {
    return shards.filter((n) => !this.#prints.has(n)).map((n) => this.#reader.names.shard('prints', n));
  }

  /** Takes in the rows of these names. */
  keepPrints(root: IndexRoot, shards: readonly number[], rows: readonly (ArrayBuffer | null)[]): void {
    const missing = shards.filter((n) => !this.#prints.has(n));
    missing.forEach((n, at) => {
      this.#prints.set(n, openShard(root, 'prints', n, rows[at] ?? null));
    });
  }

  /** Texts with a run of words, whose shard has been read; those that have gone too. */
  forEachText(hash: number, see: (number: number) => void): void {
    const { postings, numbers } = this.#texts;
    for (const { number } of postings.get(hash) ?? []) see(number);
    this.#prints.get(shardOfPrint(hash))?.forEach(hash, (number) => {
      if (!numbers.has(number)) see(number);
    });
  }
}

function openFilter(root: IndexRoot, n: number, row: ArrayBuffer | null): Filter {
  if (row === null && isWritten(root, 'prints', n * GROUP)) throw new DamagedIndexError('a filter is missing');
  return Filter.fromRow(row);
}
