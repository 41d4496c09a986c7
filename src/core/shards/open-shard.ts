import type { IndexRoot } from './index-root';
import { DamagedIndexError, type ShardKind } from './row-names';
import { Shard, type ShardKey } from './shard';
import { GROUP, SHARDS } from './shard-kinds';

/** Some shards of a kind, made anew in one commit: `GROUP` from the first. */
export interface Step {
  kind: ShardKind;
  first: number;
}

/** The steps of a compaction, in order. */
export const STEPS: readonly Step[] = (['terms', 'prints', 'search'] as const).flatMap((kind) =>
  Array.from({ length: SHARDS[kind] / GROUP }, (_, at) => ({ kind, first: at * GROUP })),
);

/**
 * The shard of a row.
 * @param row null for one that is not there: empty, unless it has been written
 * @throws DamagedIndexError
 */
export function openShard(root: IndexRoot, kind: 'terms' | 'prints', n: number, row: ArrayBuffer | null): Shard<number>;
export function openShard(root: IndexRoot, kind: 'search', n: number, row: ArrayBuffer | null): Shard<string>;
export function openShard(root: IndexRoot, kind: ShardKind, n: number, row: ArrayBuffer | null): Shard<ShardKey>;
export function openShard(root: IndexRoot, kind: ShardKind, n: number, row: ArrayBuffer | null): Shard<ShardKey> {
  if (row === null && isWritten(root, kind, n)) throw new DamagedIndexError('a shard is missing');
  return kind === 'search' ? Shard.ofWords(row) : Shard.ofHashes(row);
}

/** Whether a shard, and the filter of its group, has been written: then it may not be missing. */
export function isWritten({ isWhole, round }: IndexRoot, kind: ShardKind, n: number): boolean {
  const step = STEPS.findIndex(({ kind: its, first }) => its === kind && n < first + GROUP);
  return isWhole || step < (round?.steps ?? 0);
}
