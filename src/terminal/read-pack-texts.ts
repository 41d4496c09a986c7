import type { Article } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import { TEXT_ROWS, takeTexts } from '../storage/keep-texts';
import type { RowChanges, RowStore } from '../storage/row-store';

/** From this size on, in bytes, rows that this run did not need make room: those of some fifty thousand articles. */
const MOST_BYTES = 256 * 1024 * 1024;
const FIRST = '';
const BEYOND_ALL = '\uffff';

const NO_ROWS: Pick<RowStore, 'get'> = { get: async (keys) => keys.map(() => null) };

/**
 * The texts of packs: out of the rows that an earlier run has left, as far as it has; the others are read, and left for the
 * next run. A place that cannot be read or written changes nothing but the time that it takes.
 *
 * @param rows Where rows are kept; null for nowhere.
 * @param note Told once when they cannot be kept.
 */
export async function readPackTexts(
  articles: readonly Article[],
  engine: Engine,
  rows: RowStore | null,
  note: (error: unknown) => void,
  read: typeof indexText = indexText,
): Promise<TextIndex[]> {
  if (rows === null) return articles.map((article) => read(article, engine.languages));
  try {
    const { texts, made, keys } = await takeTexts(articles, rows, engine, read);
    await leave(made, keys, engine, rows).catch(note);
    return texts;
  } catch (error) {
    note(error);
    return (await takeTexts(articles, NO_ROWS, engine, read)).texts;
  }
}

/** Puts the rows that were made, and takes out those that nobody will ask for again. */
async function leave(made: RowChanges['put'], used: readonly string[], engine: Engine, rows: RowStore): Promise<void> {
  if (made.length === 0) return;
  const old = await rows.range(FIRST, BEYOND_ALL);
  const needed = new Set(used);
  const bytes = [...old, ...made].reduce((sum, [, row]) => sum + row.byteLength, 0);
  const isStale = (key: string) =>
    !key.startsWith(`${TEXT_ROWS}${engine.revision}/`) || (bytes > MOST_BYTES && !needed.has(key));
  await rows.commit({ put: made, delete: old.map(([key]) => key).filter(isStale) });
}
