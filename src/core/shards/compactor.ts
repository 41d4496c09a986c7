import { GatheredEntries, readNearDelta, readWordsDelta } from './delta';
import { Filter } from './filter';
import { type IndexRoot, nextDelta, type Round, SPACES, writeRoot } from './index-root';
import { openShard, STEPS, type Step } from './open-shard';
import type { IndexChanges, ReadRows, RowNames, ShardKind, Space } from './row-names';
import { mergeShard, type Posting, type ShardKey } from './shard';
import { GROUP, shardOfPrint, shardOfTerm, shardOfWord } from './shard-kinds';

/** Stories and texts that are merged in one round, unless the first delta alone has more. */
const MOST_MERGED = 2048;

/** What the deltas of a round have, by the shard that it goes into. */
type Additions = Readonly<Record<ShardKind, ReadonlyMap<number, Map<ShardKey, Posting[]>>>>;

/** What is merged in a round. */
interface Merged {
  began: number;
  additions: Additions;
  numbers: Readonly<Record<Space, ReadonlySet<number>>>;
}

/**
 * Merges deltas into shards, some shards a step. A step may be made twice: what a delta brings takes the place of what
 * came of it before. The deltas go with the last step, and only then may the numbers of what has gone be given again.
 */
export class Compactor {
  readonly #rows: ReadRows;
  readonly #names: RowNames;
  /** Of the round under way: read again if this was ended in between. */
  #merged: Merged | null = null;

  constructor(rows: ReadRows, names: RowNames) {
    this.#rows = rows;
    this.#names = names;
  }

  /** @throws DamagedIndexError */
  async step(root: IndexRoot): Promise<IndexChanges> {
    const round = root.round ?? beginRound(root);
    const step = STEPS[round.steps] ?? { kind: 'terms', first: 0 };
    const merged = await this.#merge(root, round);
    const changes: IndexChanges = { put: await this.#rewrite(root, step, merged), delete: [] };
    root.generation += 1;
    root.bases[step.kind === 'search' ? 'words' : 'near'] += 1;
    root.round = { ...round, steps: round.steps + 1 };
    if (root.round.steps === STEPS.length) {
      changes.delete.push(...this.#end(root, root.round));
      this.#merged = null;
    }
    changes.put.push([this.#names.root, writeRoot(root)]);
    return changes;
  }

  async #rewrite(root: IndexRoot, { kind, first }: Step, merged: Merged): Promise<IndexChanges['put']> {
    const places = Array.from({ length: GROUP }, (_, at) => first + at);
    const rows = await this.#rows.get(places.map((n) => this.#names.shard(kind, n)));
    const space = kind === 'terms' ? 'stories' : 'texts';
    const stays = (number: number) => !root.gone[space].has(number) && !merged.numbers[space].has(number);
    const made: IndexChanges['put'] = [];
    const hashes: number[] = [];
    places.forEach((n, at) => {
      const shard = openShard(root, kind, n, rows[at] ?? null);
      const { row, keys } = mergeShard<ShardKey>(shard, merged.additions[kind].get(n) ?? new Map(), stays);
      made.push([this.#names.shard(kind, n), row]);
      if (kind === 'prints') hashes.push(...keys.map(Number));
    });
    if (kind === 'prints') made.push([this.#names.filter(first / GROUP), Filter.of(hashes).toRow()]);
    return made;
  }

  async #merge(root: IndexRoot, { began, upTo }: Round): Promise<Merged> {
    if (this.#merged?.began === began) return this.#merged;
    const sequences = Array.from({ length: upTo - root.first }, (_, at) => root.first + at);
    const near = await this.#rows.get(sequences.map((sequence) => this.#names.delta('near', sequence)));
    const words = await this.#rows.get(sequences.map((sequence) => this.#names.delta('words', sequence)));
    const terms = new GatheredEntries<number>();
    const prints = new GatheredEntries<number>();
    const search = new GatheredEntries<string>();
    const isThere = (space: Space) => (entry: { number: number }) => !root.gone[space].has(entry.number);
    for (const row of near) {
      const { stories, texts } = readNearDelta(row);
      terms.add(stories.filter(isThere('stories')));
      prints.add(texts.filter(isThere('texts')));
    }
    for (const row of words) search.add(readWordsDelta(row).filter(isThere('texts')));
    this.#merged = {
      began,
      numbers: { stories: terms.numbers, texts: prints.numbers },
      additions: {
        terms: divide(terms.postings, shardOfTerm),
        prints: divide(prints.postings, shardOfPrint),
        search: divide(search.postings, shardOfWord),
      },
    };
    return this.#merged;
  }

  /** @returns the rows that nobody needs any more */
  #end(root: IndexRoot, { began, upTo }: Round): string[] {
    const merged = root.pending.splice(0, upTo - root.first);
    const rows = merged.flatMap((_, at) =>
      (['near', 'words'] as const).map((kind) => this.#names.delta(kind, root.first + at)),
    );
    root.first = upTo;
    root.isWhole = true;
    root.round = null;
    for (const space of SPACES)
      for (const [number, generation] of root.gone[space]) if (generation <= began) root.gone[space].delete(number);
    return rows;
  }
}

function beginRound(root: IndexRoot): Round {
  let upTo = root.first;
  let documents = 0;
  for (const more of root.pending) {
    documents += more;
    if (documents > MOST_MERGED && upTo > root.first) break;
    upTo += 1;
  }
  return { began: root.generation, upTo: Math.min(upTo, nextDelta(root)), steps: 0 };
}

function divide<Key extends ShardKey>(
  postings: ReadonlyMap<Key, Posting[]>,
  shardOf: (key: Key) => number,
): ReadonlyMap<number, Map<ShardKey, Posting[]>> {
  const divided = new Map<number, Map<ShardKey, Posting[]>>();
  for (const [key, those] of postings) {
    const n = shardOf(key);
    const shard = divided.get(n);
    if (shard === undefined) divided.set(n, new Map([[key, those]]));
    else shard.set(key, those);
  }
  return divided;
}
