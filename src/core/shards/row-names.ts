/** Rows are asked for by their names, all those of one call as they stood at one moment. The port of `src/storage` fits. */
export interface ReadRows {
  get(names: readonly string[]): Promise<(ArrayBuffer | null)[]>;
}

/** What is to be changed in one commit, all of it or nothing. */
export interface IndexChanges {
  put: (readonly [name: string, row: ArrayBuffer])[];
  delete: string[];
}

/** The index is not as it was written: it has to be built again from the rows of texts and stories. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** What is looked up in shards: words of stories, runs of words that texts quote, words that a reader searches for. */
export type ShardKind = 'terms' | 'prints' | 'search';
/** What has numbers in the shards. */
export type Space = 'stories' | 'texts';
/** What is still to be merged into shards, by what it is read for: to know a text, or to search. */
export type DeltaKind = 'near' | 'words';

const digits = (number: number): string => number.toString(16).padStart(2, '0');

/** The names of an index's rows. All begin alike, so that an index of another engine can stand beside it, and be cleared. */
export class RowNames {
  /** What says which of the other rows count. */
  readonly root: string;
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.root = `${prefix}root`;
  }

  shard(kind: ShardKind, n: number): string {
    return `${this.#prefix}${kind}/${digits(n)}`;
  }

  filter(n: number): string {
    return `${this.#prefix}filter/${digits(n)}`;
  }

  delta(kind: DeltaKind, sequence: number): string {
    return `${this.#prefix}${kind}/${sequence}`;
  }

  /** The ids of a sixteenth of a sixteenth of a space. */
  ids(space: Space, n: number): string {
    return `${this.#prefix}${space}/${digits(n)}`;
  }

  profile(story: number): string {
    return `${this.#prefix}profile/${story}`;
  }
}
