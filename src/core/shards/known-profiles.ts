import type { NearStory } from '../knowing/judge-stories';
import { fromProfileRow } from '../rows/profile-row';
import { DamagedIndexError, type RowNames } from './row-names';

/** Bytes of the rows whose profiles are held; opened, one takes about as much. Some hundred stories of news. */
const MOST_HELD = 1_000_000;

interface Held {
  story: NearStory;
  bytes: number;
}

/**
 * Profiles of stories that were read, those asked for last: pages of one day are near the same stories. A number is one version
 * of a story until shards are written anew, then all are to be forgotten.
 */
export class KnownProfiles {
  readonly #names: RowNames;
  readonly #held = new Map<number, Held>();
  #bytes = 0;

  constructor(names: RowNames) {
    this.#names = names;
  }

  forget(): void {
    this.#held.clear();
    this.#bytes = 0;
  }

  /** The names of the rows that have to be read for these stories. */
  namesOf(stories: readonly number[]): string[] {
    return stories.filter((number) => !this.#held.has(number)).map((number) => this.#names.profile(number));
  }

  /**
   * The stories, in their order.
   * @param rows those of `namesOf` the same stories
   * @throws DamagedIndexError
   */
  take(stories: readonly number[], rows: readonly (ArrayBuffer | null)[]): NearStory[] {
    let next = 0;
    const taken = stories.map((number) => this.#takeOut(number) ?? open(rows[next++] ?? null));
    stories.forEach((number, at) => {
      const one = taken[at];
      if (one !== undefined) this.#hold(number, one);
    });
    return taken.map(({ story }) => story);
  }

  #takeOut(number: number): Held | null {
    const held = this.#held.get(number);
    if (held === undefined) return null;
    this.#held.delete(number);
    this.#bytes -= held.bytes;
    return held;
  }

  /** As the one asked for last; the others go as long as all are too many. */
  #hold(number: number, one: Held): void {
    this.#held.set(number, one);
    this.#bytes += one.bytes;
    for (const other of this.#held.keys()) {
      if (this.#bytes <= MOST_HELD) return;
      this.#takeOut(other);
    }
  }
}

function open(row: ArrayBuffer | null): Held {
  const story = row === null ? null : fromProfileRow(row);
  if (row === null || story === null) throw new DamagedIndexError('a profile is missing or damaged');
  return { story, bytes: row.byteLength };
}
