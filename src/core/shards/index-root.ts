import { writeSealed } from '../rows/seal-row';
import { openRow } from './open-row';
import type { DeltaKind, Space } from './row-names';

/** Which layout a root has: another layout of any row of the index, another number. */
const LAYOUT = 0x31495143;

export const SPACES: readonly Space[] = ['stories', 'texts'];

/** What says which of an index's rows count. It changes in the same commit as they do. */
export interface IndexRoot {
  /** Another one after each commit. */
  generation: number;
  /** Another one after each commit that writes shards to know texts by, or to search. */
  bases: Record<DeltaKind, number>;
  /** Whether every shard has been written once: none may be missing then. */
  isWhole: boolean;
  /** How many stories and texts there are. */
  counts: Record<Space, number>;
  /** The first delta that has not been merged into all shards. */
  first: number;
  /** How many stories and texts each of these has, in order. */
  pending: number[];
  /** The numbers of what has gone, each with the generation in which it went: shards may still have postings of it. */
  gone: Record<Space, Map<number, number>>;
  /** The compaction that is under way. */
  round: Round | null;
}

/** One way through all shards. */
export interface Round {
  /** The generation in which it began. */
  began: number;
  /** The first delta that it leaves alone. */
  upTo: number;
  /** How many steps have been made. */
  steps: number;
}

export const nextDelta = ({ first, pending }: IndexRoot): number => first + pending.length;

/** @param row null where there is no index yet: one with nothing in it. @throws DamagedIndexError */
export function readRoot(row: ArrayBuffer | null): IndexRoot {
  if (row === null) return makeRoot();
  return openRow(row, LAYOUT, 'the root', (from) => {
    const next = () => from.number();
    const list = <T>(read: () => T): T[] => Array.from({ length: from.count() }, read);
    const pair = (): [number, number] => [next(), next()];
    return {
      generation: next(),
      bases: { near: next(), words: next() },
      isWhole: from.below(2) === 1,
      counts: { stories: next(), texts: next() },
      first: next(),
      pending: list(next),
      gone: { stories: new Map(list(pair)), texts: new Map(list(pair)) },
      round: from.below(2) === 0 ? null : { began: next(), upTo: next(), steps: next() },
    };
  });
}

export function writeRoot(root: IndexRoot): ArrayBuffer {
  return writeSealed(LAYOUT, (out) => {
    const { generation, bases, counts, first, pending, gone, round } = root;
    const putAll = (...numbers: number[]) => {
      for (const number of numbers) out.number(number);
    };
    putAll(
      generation,
      bases.near,
      bases.words,
      root.isWhole ? 1 : 0,
      counts.stories,
      counts.texts,
      first,
      pending.length,
      ...pending,
    );
    for (const space of SPACES) putAll(gone[space].size, ...[...gone[space]].flat());
    if (round === null) putAll(0);
    else putAll(1, round.began, round.upTo, round.steps);
  });
}

function makeRoot(): IndexRoot {
  return {
    generation: 0,
    bases: { near: 0, words: 0 },
    isWhole: false,
    counts: { stories: 0, texts: 0 },
    first: 0,
    pending: [],
    gone: { stories: new Map(), texts: new Map() },
    round: null,
  };
}
