/** What the benchmark of reading runs in each page: the gate and the reader as a content script has them. */
import { looksLikeArticle } from '../../src/content/reading/is-article';
import { readArticleInSlices } from '../../src/content/reading/read-article';

/** Milliseconds on the main thread. */
export interface ReadingTimes {
  gate: number;
  /** Of the gate and the reader; null where the gate turned the page away. */
  article: number | null;
  /** The longest piece of work between two pauses. */
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
  };
  await readArticleInSlices(document, null, {
    signal: new AbortController().signal,
    yieldControl: async () => {
      rest();
      from = performance.now();
    },
  });
  rest();
  return { gate, article, slice };
}

/** The gate alone; the reader's share is measured where the page is let through. */
Object.assign(globalThis, { timeReading });
