import type { Engine } from '../core/rows/engine';
import { DamagedIndexError, type IndexChanges } from '../core/shards/row-names';
import type { TextIndex } from '../core/text/text-index';
import type { CrossquoteDatabase } from './database';
import { DatabaseRows } from './database-rows';
import { keyOfAddress } from './key-of-address';
import { MemoryIndex } from './memory-index';
import { withRoom } from './no-room';
import { type ReadingPlace, toMemoryRow } from './remembered-article';
import type { MemoryRow } from './rows';
import { getThere } from './some-rows';

/** Rows that are put into the index in one step, when it is built anew: about a millisecond each. */
const STEP_ROWS = 32;
/** Articles that share words with one that is read, of which its reader is told. */
const MOST_NEAR = 12;

/** What is to be forgotten; `since` and `before` are moments, ISO 8601, the second not counted in. */
export type Forgotten =
  | { site: string }
  | { hashes: readonly string[] }
  | { since: string; before: string }
  | { before: string }
  | 'all';

/** Which of it is listed: what was read at a site, or between two moments. */
export interface MemoryFilter {
  site: string | null;
  between: { since: string; before: string } | null;
}

interface Parts {
  database: CrossquoteDatabase;
  engine: Engine;
  /** Does one work after the other, whoever asks. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Reading memory: what articles quote that were read, without the words around it. Each change is made in one transaction
 * with its index; what has been forgotten is in neither of them any more when `forget` has come to its end.
 */
export class MemoryStore {
  readonly #database: CrossquoteDatabase;
  readonly #alone: Parts['alone'];
  readonly #index: MemoryIndex;

  constructor({ database, engine, alone }: Parts) {
    this.#database = database;
    this.#alone = alone;
    this.#index = new MemoryIndex(new DatabaseRows(database), engine);
  }

  /**
   * Remembers an article, or that it was read again. Of one address the last two contents stay, so that it can be told what
   * has changed.
   * @throws NoRoomError
   */
  remember(text: TextIndex, place: ReadingPlace): Promise<void> {
    return this.#write(async () => {
      const row = toMemoryRow(text, place);
      if ((await this.#database.memory.update(row.contentHash, { readAt: row.readAt })) > 0) return;
      const known = row.canonicalUrl === null ? [] : await this.#readings(row.canonicalUrl);
      await this.#change([row], known.slice(1));
    });
  }

  /** The articles that quote words that a text has too, most in common first: others than itself under any of its addresses. */
  async near(text: TextIndex, contentHash: string, address: string): Promise<MemoryRow[]> {
    const key = keyOfAddress(address);
    const rows = await this.take(await this.#ask(() => this.#index.near(text)));
    const isOther = (row: MemoryRow) =>
      row.contentHash !== contentHash &&
      (key === null || row.canonicalUrl !== key) &&
      row.excerpt.quotations.length > 0;
    return keepNewest(rows.filter(isOther)).slice(0, MOST_NEAR);
  }

  /** Other contents that an article had when it was read, the last first. */
  async earlier(contentHash: string, address: string): Promise<MemoryRow[]> {
    const key = keyOfAddress(address);
    if (key === null) return [];
    return (await this.#readings(key)).filter((row) => row.contentHash !== contentHash);
  }

  /** What is remembered under some names; those that are not there are left out. */
  take(contentHashes: readonly string[]): Promise<MemoryRow[]> {
    return getThere(this.#database.memory, contentHashes);
  }

  /** How many articles are remembered. */
  count(): Promise<number> {
    return this.#database.memory.count();
  }

  /** The sites and the moments of all that is remembered, in no order: a value each. */
  async summary(): Promise<{ sites: string[]; moments: string[] }> {
    const { memory } = this.#database;
    return {
      sites: (await memory.orderBy('site').keys()).map(String),
      moments: (await memory.orderBy('readAt').keys()).map(String),
    };
  }

  /** From the one at `offset` on, last read first; `total`: how many there are. */
  async list(filter: MemoryFilter, offset: number, most: number): Promise<{ total: number; rows: MemoryRow[] }> {
    const { memory } = this.#database;
    if (filter.site === null && filter.between === null) {
      const rows = await memory.orderBy('readAt').reverse().offset(offset).limit(most).toArray();
      return { total: await memory.count(), rows };
    }
    const found = await this.#find(filter).primaryKeys();
    const times = new Map<string, string>();
    const wanted = new Set(found);
    await memory.orderBy('readAt').eachKey((at, { primaryKey }) => {
      if (wanted.has(primaryKey)) times.set(primaryKey, String(at));
    });
    const ordered = [...times.keys()].reverse();
    return { total: ordered.length, rows: await this.take(ordered.slice(offset, offset + most)) };
  }

  /** As one types: what has all of the words, in title, outlet, people or quotations, best first. */
  async search(words: string, most: number): Promise<MemoryRow[]> {
    return this.take(await this.#ask(() => this.#index.search(words, most)));
  }

  /** Nothing of it is left in the database when this resolves. */
  forget(what: Forgotten): Promise<void> {
    return this.#write(async () => {
      if (what === 'all') return this.#clear('with rows');
      const hashes = await this.#findForgotten(what);
      const others = await this.#index.listRows('others');
      if (hashes.length === 0 && others.length === 0) return;
      // An index that is built anew, as another engine left it, may have it too.
      await this.#change([], await this.take(hashes), others);
      await this.#merge(true);
    });
  }

  /** Brings the index to its end that another engine, or damage, has left behind; to be called when nobody waits. */
  async keep(): Promise<void> {
    while (await this.#write(() => this.#buildStep()));
    await this.#write(() => this.#merge(false));
  }

  async #buildStep(): Promise<boolean> {
    const built = await this.#index.findBuilt();
    if (built === null) return false;
    const rows = await this.#database.memory.where('contentHash').above(built).limit(STEP_ROWS).toArray();
    const last = rows.at(-1)?.contentHash ?? null;
    const changes = await this.#index.plan(rows, []);
    changes.put.push(this.#index.toBuilt(last));
    if (last === null) changes.delete.push(...(await this.#index.listRows('others')));
    await this.#commit(changes);
    return last !== null;
  }

  async #merge(wholly: boolean): Promise<void> {
    for (;;) {
      const changes = await this.#index.merge(wholly);
      if (changes === null) return;
      await this.#commit(changes);
    }
  }

  async #change(put: readonly MemoryRow[], gone: readonly MemoryRow[], rows: readonly string[] = []): Promise<void> {
    const hashes = gone.map(({ contentHash }) => contentHash);
    const changes = await this.#index.plan(put, hashes);
    await this.#commit({ put: changes.put, delete: [...changes.delete, ...rows] }, put, hashes);
  }

  /** Rows and index together. */
  async #commit(changes: IndexChanges, put: readonly MemoryRow[] = [], gone: readonly string[] = []): Promise<void> {
    const { memory, rows } = this.#database;
    await withRoom(() =>
      this.#database.transaction('rw', memory, rows, async () => {
        await memory.bulkDelete([...gone]);
        await memory.bulkPut([...put]);
        await rows.bulkDelete(changes.delete);
        await rows.bulkPut(changes.put.map(([key, row]) => ({ key, row })));
      }),
    );
    this.#index.refresh();
  }

  async #clear(which: 'with rows' | 'index alone'): Promise<void> {
    const { memory, rows } = this.#database;
    const keys = await this.#index.listRows('all');
    await this.#database.transaction('rw', memory, rows, async () => {
      if (which === 'with rows') await memory.clear();
      await rows.bulkDelete(keys);
    });
    this.#index.refresh();
  }

  /** Under one key of an address, last read first. */
  async #readings(canonicalUrl: string): Promise<MemoryRow[]> {
    const rows = await this.#database.memory.where('canonicalUrl').equals(canonicalUrl).toArray();
    return rows.sort((a, b) => (a.readAt < b.readAt ? 1 : -Number(a.readAt > b.readAt)));
  }

  #find({ site, between }: MemoryFilter) {
    const { memory } = this.#database;
    if (site === null && between !== null) return memory.where('readAt').between(between.since, between.before);
    const ofSite = memory.where('site').equals(site ?? '');
    return between === null ? ofSite : ofSite.and(({ readAt }) => readAt >= between.since && readAt < between.before);
  }

  async #findForgotten(what: Exclude<Forgotten, 'all'>): Promise<string[]> {
    if ('hashes' in what) return [...what.hashes];
    if ('site' in what) return this.#find({ site: what.site, between: null }).primaryKeys();
    const since = 'since' in what ? what.since : '';
    return this.#find({ site: null, between: { since, before: what.before } }).primaryKeys();
  }

  /** One after the other; once more, with an index that is begun anew, where that does not hold. */
  #write<T>(work: () => Promise<T>): Promise<T> {
    return this.#alone(() => this.#mended(work));
  }

  #ask(work: () => Promise<string[]>): Promise<string[]> {
    return work().catch(async (error: unknown) => {
      if (!(error instanceof DamagedIndexError)) throw error;
      await this.#alone(() => this.#clear('index alone'));
      return [];
    });
  }

  async #mended<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      await this.#clear('index alone');
      return work();
    }
  }
}

/** Of an article that is remembered with several contents, the last. */
function keepNewest(rows: readonly MemoryRow[]): MemoryRow[] {
  const newest = new Map<string, string>();
  const keyOf = ({ canonicalUrl, contentHash }: MemoryRow) => canonicalUrl ?? contentHash;
  for (const row of rows) {
    const known = newest.get(keyOf(row));
    if (known === undefined || known < row.readAt) newest.set(keyOf(row), row.readAt);
  }
  return rows.filter((row) => newest.get(keyOf(row)) === row.readAt);
}
