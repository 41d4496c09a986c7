import { ownId } from './own-ids';
import type { SecondArticleRow, SecondStoryRow } from './split-rows';

/** Rows as version 1 of the database has them: under the ids that their pack gave them, or the reader's part. */
export type FirstStoryRow = Omit<SecondStoryRow, 'packId'>;
export type FirstArticleRow = Omit<SecondArticleRow, 'packId'>;

/** The same rows under ids of our own. A story that names a text that is not there is taken to mean one of its origin. */
export function giveOwnIds(
  stories: readonly FirstStoryRow[],
  articles: readonly FirstArticleRow[],
): { stories: SecondStoryRow[]; articles: SecondArticleRow[] } {
  const originOf = new Map(articles.map(({ id, origin }) => [id, origin]));
  const rename = <Row extends FirstStoryRow | FirstArticleRow>(row: Row) => ({
    ...row,
    id: ownId(row.origin, row.id),
    packId: row.origin === 'bundled' ? row.id : null,
  });
  return {
    stories: stories.map((row) => ({
      ...rename(row),
      articleIds: row.articleIds.map((id) => ownId(originOf.get(id) ?? row.origin, id)),
    })),
    articles: articles.map(rename),
  };
}
