import { Dexie, type Table } from 'dexie';
import type { MembershipKey, MembershipRow } from './rows';

/** Of so many stories the rows are asked for story by story; of more, the whole table is quicker: ten thousand take 20 ms. */
const FEW = 32;

/** The memberships of some stories, story by story. */
export async function membershipsOf(
  memberships: Table<MembershipRow, MembershipKey>,
  storyIds: readonly string[],
): Promise<MembershipRow[]> {
  if (storyIds.length > FEW) {
    const wanted = new Set(storyIds);
    return memberships.filter(({ storyId }) => wanted.has(storyId)).toArray();
  }
  const found = await Promise.all(
    storyIds.map((id) =>
      memberships.where('[storyId+articleId]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    ),
  );
  return found.flat();
}

/** The rows of some ids; those that are not there are left out. */
export async function getThere<Row>(
  table: { bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]> },
  ids: readonly string[],
): Promise<Row[]> {
  return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
}
