import type { Engine } from '../core/rows/engine';
import { CandidateFinder } from '../core/shards/candidate-finder';
import { IndexWriter, readTextEntry } from '../core/shards/index-writer';
import { LibrarySearch } from '../core/shards/library-search';
import { type IndexChanges, RowNames } from '../core/shards/row-names';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import { toRememberedArticle } from './remembered-article';
import type { ListedRows } from './row-store';
import type { MemoryRow } from './rows';

/** The keys of its rows begin with it, then comes the engine. */
const MEMORY = 'memory/';
/** The first key behind all of them. */
const BEHIND_MEMORY = 'memory0';
/** Behind the name of any content: all that is remembered is in the index. */
const END = '~';

/**
 * The index of what is remembered: apart from that of the library, and much like it. It works out changes and commits none.
 * Another engine's is not read: this one is built anew, row by row in the order of their names, and how far that has come
 * is in a row of its own.
 */
export class MemoryIndex {
  readonly #rows: ListedRows;
  readonly #engine: Engine;
  readonly #prefix: string;
  readonly #writer: IndexWriter;
  readonly #finder: CandidateFinder;
  readonly #search: LibrarySearch;

  constructor(rows: ListedRows, engine: Engine) {
    this.#rows = rows;
    this.#engine = engine;
    this.#prefix = `${MEMORY}${engine.revision}/`;
    this.#writer = new IndexWriter(rows, this.#prefix);
    this.#finder = new CandidateFinder(rows, this.#prefix);
    this.#search = new LibrarySearch(rows, this.#prefix, engine.languages);
  }

  /** The names of what quotes words that a text has too, most in common first. @throws DamagedIndexError */
  async near(text: TextIndex): Promise<string[]> {
    return (await this.#finder.near(text)).texts.map(({ id }) => id);
  }

  /** The names of what has all of some words, best first. @throws DamagedIndexError */
  async search(words: string, most: number): Promise<string[]> {
    return (await this.#search.search(words, { most })).map(({ id }) => id);
  }

  /** To be called when something has been committed. */
  refresh(): void {
    this.#finder.refresh();
    this.#search.refresh();
  }

  /** @throws DamagedIndexError */
  async plan(put: readonly MemoryRow[], remove: readonly string[]): Promise<IndexChanges> {
    const texts = put.map((row) =>
      readTextEntry(row.contentHash, indexText(toRememberedArticle(row), this.#engine.languages)),
    );
    const { put: rows, delete: gone } = await this.#writer.plan({ put: { texts }, remove: { texts: remove } });
    return { put: rows, delete: gone };
  }

  /**
   * The next step of merging what came and went into the whole; null where there is none.
   * @param wholly whether until nothing is left of what has gone
   * @throws DamagedIndexError
   */
  merge(wholly: boolean): Promise<IndexChanges | null> {
    return this.#writer.compact(wholly);
  }

  /** The name of the last row, in their order, that the index has; null where it has all of them. */
  async findBuilt(): Promise<string | null> {
    const [root = null, built = null] = await this.#rows.get([new RowNames(this.#prefix).root, this.#builtKey]);
    if (root === null || built === null) return '';
    const name = new TextDecoder().decode(built);
    return name === END ? null : name;
  }

  /** To be committed with what was planned: `name` is the last row that the index has then; null: it has all. */
  toBuilt(name: string | null): [key: string, row: ArrayBuffer] {
    return [this.#builtKey, new TextEncoder().encode(name ?? END).buffer];
  }

  /** The keys of all rows of any engine's index of what is remembered, or of those of other engines alone. */
  async listRows(which: 'all' | 'others'): Promise<string[]> {
    const keys = await this.#rows.keys(MEMORY, BEHIND_MEMORY);
    return which === 'all' ? keys : keys.filter((key) => !key.startsWith(this.#prefix));
  }

  get #builtKey(): string {
    return `${this.#prefix}built`;
  }
}
