import { divideSteps } from '../core/divide-steps';
import { readSealed, writeSealed } from '../core/rows/seal-row';
import type { Space } from '../core/shards/row-names';
import type { RowStore } from './row-store';

/** Which indexes there are among the rows, each under a prefix of its own. */
export interface IndexState {
  /** The index that answers; null while there is none. */
  serves: string | null;
  /** The one that is being built to take its place; null while none is. */
  builds: string | null;
  /** Whether there may be rows that nobody needs any more. */
  untidy: boolean;
}

/** A story or a text that an index does not know yet as it is now. */
export interface Unindexed {
  space: Space;
  id: string;
}

/** Which layout the row of the state, and those of what is not indexed, have: another layout, another number. */
const LAYOUT = 0x31535849;
const STATE = 'index-state';
/** The keys of what is still to be indexed begin with it; then come the library's revision and a number. */
export const UNINDEXED = 'unindexed/';
/** The first key behind all of theirs. */
export const BEHIND_UNINDEXED = 'unindexed0';

/** Stories and texts that are indexed in one step. */
const STEP = 64;

/** Null where there is no index yet, or nobody knows of it any more. */
export async function readIndexState(rows: Pick<RowStore, 'get'>): Promise<IndexState | null> {
  const [row = null] = await rows.get([STATE]);
  if (row === null) return null;
  return readSealed(row, LAYOUT, (from) => ({
    serves: from.text() || null,
    builds: from.text() || null,
    untidy: from.below(2) === 1,
  }));
}

/** To be committed with what it speaks of. */
export function toStateRow({ serves, builds, untidy }: IndexState): [key: string, row: ArrayBuffer] {
  const row = writeSealed(LAYOUT, (out) => {
    out.text(serves ?? '');
    out.text(builds ?? '');
    out.number(untidy ? 1 : 0);
  });
  return [STATE, row];
}

/**
 * Rows that say what is still to be indexed, a step's worth each: to be written in the transaction that changes the library.
 * @param revision the library's from then on: a later change of the same story is a row of its own
 */
export function toUnindexedRows(things: readonly Unindexed[], revision: number): [key: string, row: ArrayBuffer][] {
  return [...divideSteps(things, STEP)].map((some, at) => {
    const row = writeSealed(LAYOUT, (out) => {
      out.number(some.length);
      for (const { space, id } of some) {
        out.number(space === 'stories' ? 1 : 0);
        out.text(id);
      }
    });
    return [`${UNINDEXED}${pad(revision, 12)}/${pad(at, 6)}`, row];
  });
}

/** Null for a row that is damaged. */
export function readUnindexed(row: ArrayBuffer): Unindexed[] | null {
  return readSealed(row, LAYOUT, (from) =>
    Array.from({ length: from.count() }, () => ({
      space: from.below(2) === 1 ? ('stories' as const) : ('texts' as const),
      id: from.text(),
    })),
  );
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
