import { divideSteps } from '../core/divide-steps';
import type { Article } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { fromRow, nameRow, toRow } from '../core/rows/text-row';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import type { RowChanges, RowStore } from './row-store';

/** The keys of texts' rows begin with it, then come the engine and the content. */
export const TEXT_ROWS = 'text/';
/** So many rows are put at a time, and no more than so many bytes, but for a single row. */
const STEP_ROWS = 100;
const STEP_BYTES = 1_000_000;

export interface KeptTexts {
  /** In the order of the articles. */
  texts: TextIndex[];
  /** Under which each text's row is kept, in the same order. */
  keys: string[];
  /** The rows that were not there, or not right, made again: to be put where the others are. */
  made: RowChanges['put'];
}

/**
 * The texts of some articles, out of their rows where there are any: of the same content, by the same engine, whole. The
 * others are read anew. Writes nothing.
 * @param read how a text is read anew
 */
export async function takeTexts(
  articles: readonly Article[],
  rows: Pick<RowStore, 'get'>,
  engine: Engine,
  read: typeof indexText = indexText,
): Promise<KeptTexts> {
  const keys = articles.map((article) => `${TEXT_ROWS}${nameRow(article, engine)}`);
  const found = await rows.get(keys);
  const made = new Map<string, ArrayBuffer>();
  const texts = articles.map((article, at) => {
    const row = found[at] ?? null;
    const kept = row === null ? null : fromRow(row, article, engine);
    if (kept !== null) return kept;
    const text = read(article, engine.languages);
    made.set(keys[at] ?? '', toRow(text, engine));
    return text;
  });
  return { texts, keys, made: [...made] };
}

/** Puts rows that were made where the others are, in bounded steps: where it ends early, what was put stays. */
export async function putTexts(made: KeptTexts['made'], rows: Pick<RowStore, 'commit'>): Promise<void> {
  for (const put of divideSteps(made, STEP_ROWS, ([, row]) => row.byteLength, STEP_BYTES))
    await rows.commit({ put, delete: [] });
}
