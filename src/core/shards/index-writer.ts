import type { StoryProfile } from '../knowing/story-profile';
import { toProfileRow } from '../rows/profile-row';
import type { TextIndex } from '../text/text-index';
import { Compactor } from './compactor';
import { type Entry, writeNearDelta, writeWordsDelta } from './delta';
import { findHeaviest } from './heaviest-terms';
import { type IndexRoot, nextDelta, readRoot, SPACES, writeRoot } from './index-root';
import { IdRow, rowOfId } from './number-ids';
import { readQuotePrints } from './prints';
import { type IndexChanges, type ReadRows, RowNames, type Space } from './row-names';
import { type FieldMark, readSearchWords } from './search-words';

/** A story to be found. */
export interface StoryEntry {
  id: string;
  name: string;
  profile: StoryProfile;
}

/** A text to be found: see `readTextEntry`. */
export interface TextEntry {
  id: string;
  /** Of its quotations. */
  prints: Uint32Array;
  /** With the fields in which it has them. */
  words: ReadonlyMap<string, FieldMark>;
}

/** What comes, in the place of what has the same id, and what goes. No id comes twice; what is not there may go. */
export interface IndexChange {
  put?: { stories?: readonly StoryEntry[]; texts?: readonly TextEntry[] };
  remove?: Partial<Record<Space, readonly string[]>>;
}

export function readTextEntry(id: string, text: TextIndex): TextEntry {
  return { id, prints: readQuotePrints(text), words: readSearchWords(text) };
}

/** What a change comes to, and whether a text that the index had is another one now, or not in it any more. */
export interface PlannedIndexChanges extends IndexChanges {
  hasTextGone: boolean;
}

/** So many stories and texts in deltas, or gone, are to be merged into the shards. */
const DUE = 64;

/**
 * Works out what has to change in an index, and changes nothing itself: whoever has the rows commits what it gives, before
 * it is asked again. There must be one at a time.
 */
export class IndexWriter {
  readonly #rows: ReadRows;
  readonly #names: RowNames;
  readonly #compactor: Compactor;

  /** @param prefix with which the names of all the index's rows begin */
  constructor(rows: ReadRows, prefix: string) {
    this.#rows = rows;
    this.#names = new RowNames(prefix);
    this.#compactor = new Compactor(rows, this.#names);
  }

  /**
   * Puts stories and texts in and takes others out: one delta more, whatever the size of the index. A few hundred at a
   * time are merged best.
   * @throws DamagedIndexError
   */
  async plan({ put = {}, remove = {} }: IndexChange): Promise<PlannedIndexChanges> {
    const [row = null] = await this.#rows.get([this.#names.root]);
    const root = readRoot(row);
    root.generation += 1;
    const gone = root.gone.texts.size;
    const changes: IndexChanges = { put: [], delete: [] };
    const numbers = {
      stories: await this.#number('stories', put.stories ?? [], remove.stories ?? [], root, changes),
      texts: await this.#number('texts', put.texts ?? [], remove.texts ?? [], root, changes),
    };
    const stories = (put.stories ?? []).map((story) => ({ story, number: numbers.stories.get(story.id) ?? 0 }));
    const texts = (put.texts ?? []).map((text) => ({ text, number: numbers.texts.get(text.id) ?? 0 }));
    for (const { story, number } of stories)
      changes.put.push([this.#names.profile(number), toProfileRow(story, story.profile)]);
    if (stories.length + texts.length > 0) {
      const sequence = nextDelta(root);
      const near = {
        stories: stories.map(({ story: { profile }, number }) => toEntry(number, findHeaviest(profile))),
        texts: texts.map(({ text: { prints }, number }) =>
          toEntry(
            number,
            Array.from(prints, (hash) => ({ hash })),
          ),
        ),
      };
      const words: Entry<string>[] = texts.map(({ text, number }) => ({ number, keys: text.words }));
      changes.put.push([this.#names.delta('near', sequence), writeNearDelta(near)]);
      changes.put.push([this.#names.delta('words', sequence), writeWordsDelta(words)]);
      root.pending.push(stories.length + texts.length);
    }
    changes.put.push([this.#names.root, writeRoot(root)]);
    return { ...changes, hasTextGone: root.gone.texts.size > gone };
  }

  /**
   * The next step of merging the deltas into the shards, a sixteenth of a kind at most; null when none is due.
   * @param always whether few deltas are merged too
   * @throws DamagedIndexError
   */
  async compact(always = false): Promise<IndexChanges | null> {
    const [row = null] = await this.#rows.get([this.#names.root]);
    const root = readRoot(row);
    const waiting = root.pending.reduce((sum, documents) => sum + documents, 0);
    const gone = SPACES.reduce((sum, space) => sum + root.gone[space].size, 0);
    const isDue = root.round !== null || Math.max(waiting, gone) >= DUE || (always && waiting + gone > 0);
    return isDue ? this.#compactor.step(root) : null;
  }

  /** Gives numbers to what comes and takes them from what goes. */
  async #number(
    space: Space,
    put: readonly { id: string }[],
    remove: readonly string[],
    root: IndexRoot,
    changes: IndexChanges,
  ): Promise<ReadonlyMap<string, number>> {
    const coming = put.map(({ id }) => id);
    const places = [...new Set([...coming, ...remove].map(rowOfId))];
    const found = await this.#rows.get(places.map((place) => this.#names.ids(space, place)));
    const rows = new Map(places.map((place, at) => [place, new IdRow(place, found[at] ?? null)]));
    const rowOf = (id: string) => rows.get(rowOfId(id)) ?? new IdRow(rowOfId(id), null);
    for (const id of [...remove, ...coming]) {
      const number = rowOf(id).numberOf(id);
      if (number === null) continue;
      rowOf(id).remove(id);
      root.gone[space].set(number, root.generation);
      root.counts[space] -= 1;
      if (space === 'stories') changes.delete.push(this.#names.profile(number));
    }
    const numbers = new Map<string, number>();
    for (const id of coming) {
      numbers.set(
        id,
        rowOf(id).add(id, (number) => !root.gone[space].has(number)),
      );
      root.counts[space] += 1;
    }
    for (const [place, ids] of rows) changes.put.push([this.#names.ids(space, place), ids.toRow()]);
    return numbers;
  }
}

function toEntry(number: number, keys: readonly { hash: number; share?: number }[]): Entry<number> {
  return { number, keys: new Map(keys.map(({ hash, share = 0 }) => [hash, share])) };
}
