/** What the benchmark of reading runs in each page: the gate and the reader as a content script has them. */
import { measureProse } from '../../src/content/measure-prose';
import { findPartsInSlices } from '../../src/content/reading/find-parts';
import { looksLikeArticle } from '../../src/content/reading/is-article';
import { mayHoldSeveral } from '../../src/content/reading/may-hold-several';
import { readArticleInSlices } from '../../src/content/reading/read-article';

const ADDRESS = 'https://bench.test/';

/** Milliseconds on the main thread. */
export interface ReadingTimes {
  gate: number;
  /** Of the gate and the reader; null where the gate turned the page away. */
  article: number | null;
  /** The longest piece of work between two pauses, of all that a content script does: the search for several articles too. */
  slice: number;
}

async function timeReading(document: Document, insist: boolean): Promise<ReadingTimes> {
  const began = performance.now();
  const isArticle = looksLikeArticle(document);
  const gate = performance.now() - began;
  if (!isArticle && !insist) {
    return { gate, article: null, slice: gate };
  }
  let article = gate;
  let slice = gate;
  let from = performance.now();
  const rest = () => {
    const took = performance.now() - from;
    article += took;
    slice = Math.max(slice, took);
    from = performance.now();
  };
  const pauses = { signal: new AbortController().signal, yieldControl: async () => rest() };
  // As in page-session.ts: what goes before the reading is in its first slice, unless it pauses.
  from = performance.now();
  measureProse(document);
  if (mayHoldSeveral(document)) await findPartsInSlices(document, ADDRESS, pauses);
  slice = Math.max(slice, performance.now() - from);
  article = gate;
  from = performance.now();
  await readArticleInSlices(document, null, pauses);
  rest();
  return { gate, article, slice };
}

/** The gate alone; the reader's share is measured where the page is let through. */
Object.assign(globalThis, { timeReading });
