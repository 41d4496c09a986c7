import { type IndexRoot, readRoot } from './index-root';
import { IdRow, rowOfId, rowOfNumber } from './number-ids';
import { DamagedIndexError, type ReadRows, type RowNames, type Space } from './row-names';

/** Somebody has committed since the root was read: what was found belongs to nothing any more. */
class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/**
 * So often an answer is begun when somebody keeps committing: a compaction has 33 steps, and each may come in the middle of
 * reading what the one before has written.
 */
const TRIES = 40;

/** Reads an index's rows as they stood at one moment, the root with them. */
export class IndexReader {
  readonly names: RowNames;
  readonly #rows: ReadRows;
  readonly #first: readonly string[];
  /** What was read with the root, and not asked for yet. */
  #ahead = new Map<string, ArrayBuffer | null>();
  #root: IndexRoot | null = null;
  #isSure = false;
  /** Answers are worked out one after another: what one reads must not go while another one counts on it. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param first what the first answer needs in any case: it is read with the root, in one call */
  constructor(rows: ReadRows, names: RowNames, first: readonly string[] = []) {
    this.#rows = rows;
    this.names = names;
    this.#first = first;
  }

  /** The root is read again before the next answer: to be called when somebody has committed. */
  refresh(): void {
    this.#isSure = false;
  }

  /**
   * Works out an answer; once more when somebody commits meanwhile. Where nothing has to be read, nothing is.
   * @throws DamagedIndexError
   */
  answer<T>(work: (root: IndexRoot) => Promise<T>): Promise<T> {
    const answer = this.#turn.then(() => this.#answer(work));
    this.#turn = answer.catch(() => {});
    return answer;
  }

  async #answer<T>(work: (root: IndexRoot) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work(await this.#readRoot());
      } catch (error) {
        if (!(error instanceof OutdatedError) || tries === TRIES) throw error;
      }
    }
  }

  /** The rows of some names; to be called by an answer's work. */
  async get(names: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    const ahead = this.#ahead;
    this.#ahead = new Map();
    const missing = names.filter((name) => !ahead.has(name));
    if (missing.length > 0) {
      const [row = null, ...rows] = await this.#rows.get([this.names.root, ...missing]);
      const root = readRoot(row);
      if (root.generation !== this.#root?.generation) {
        this.#root = root;
        throw new OutdatedError('somebody has committed');
      }
      missing.forEach((name, at) => {
        ahead.set(name, rows[at] ?? null);
      });
    }
    return names.map((name) => ahead.get(name) ?? null);
  }

  /** The ids of some numbers; to be called by an answer's work. @throws DamagedIndexError */
  async idsOf(space: Space, numbers: readonly number[]): Promise<string[]> {
    const places = [...new Set(numbers.map(rowOfNumber))];
    const rows = await this.get(places.map((place) => this.names.ids(space, place)));
    const ids = new Map(places.map((place, at) => [place, new IdRow(place, rows[at] ?? null)]));
    return numbers.map((number) => {
      const id = ids.get(rowOfNumber(number))?.idOf(number) ?? null;
      if (id === null) throw new DamagedIndexError('a number has no id');
      return id;
    });
  }

  /** The numbers of some ids, without those that are not there; to be called by an answer's work. @throws DamagedIndexError */
  async numbersOf(space: Space, ids: readonly string[]): Promise<number[]> {
    const places = [...new Set(ids.map(rowOfId))];
    const rows = await this.get(places.map((place) => this.names.ids(space, place)));
    const known = new Map(places.map((place, at) => [place, new IdRow(place, rows[at] ?? null)]));
    return ids.flatMap((id) => known.get(rowOfId(id))?.numberOf(id) ?? []);
  }

  async #readRoot(): Promise<IndexRoot> {
    if (this.#root !== null && this.#isSure) return this.#root;
    const first = this.#root === null ? this.#first : [];
    const [row = null, ...rows] = await this.#rows.get([this.names.root, ...first]);
    this.#ahead = new Map(first.map((name, at) => [name, rows[at] ?? null]));
    this.#root = readRoot(row);
    this.#isSure = true;
    return this.#root;
  }
}
