/** What the benchmark of reading runs in each page: the gate and the reader as a content script has them. */
import { measureProse } from '../../src/content/measure-prose';
import { FACTS_ON_PAGE } from '../../src/content/reading/find-facts';
import { findPartsInSlices } from '../../src/content/reading/find-parts';
import { looksLikeArticle } from '../../src/content/reading/is-article';
import { mayHoldSeveral } from '../../src/content/reading/may-hold-several';
import { createArticleReader } from '../../src/content/reading/read-article';

const ADDRESS = 'https://bench.test/';

/** Milliseconds on the main thread. */
export interface ReadingTimes {
  gate: number;
  /** Of the gate and the reader; null where the gate turned the page away. */
  article: number | null;
  /** The longest piece of work between two pauses, of all that a content script does: the search for several articles too. */
  slice: number;
  /** How many such pieces there were: the first is the gate, and as many after it as `search` says are the search. */
  slices: number;
  search: number;
}

/** @param mark is told when each piece of work begins and ends: `slice 0 begin` */
async function timeReading(
  document: Document,
  insist: boolean,
  mark: (at: string) => void = () => {},
): Promise<ReadingTimes> {
  let slice = 0;
  let slices = 0;
  let from = 0;
  const begin = () => {
    mark(`slice ${slices} begin`);
    from = performance.now();
  };
  /** @returns how long the piece of work took */
  const end = () => {
    const took = performance.now() - from;
    mark(`slice ${slices} end`);
    slices++;
    slice = Math.max(slice, took);
    return took;
  };
  begin();
  const isArticle = looksLikeArticle(document);
  const gate = end();
  if (!isArticle && !insist) return { gate, article: null, slice, slices, search: 0 };
  const { signal } = new AbortController();
  // As in page-session.ts.
  begin();
  measureProse(document);
  if (mayHoldSeveral(document)) {
    const yieldControl = async () => {
      end();
      begin();
    };
    await findPartsInSlices(document, ADDRESS, { signal, yieldControl });
  }
  end();
  const search = slices - 1;
  let article = gate;
  begin();
  await createArticleReader(async () => FACTS_ON_PAGE)(document, null, {
    signal,
    yieldControl: async () => {
      article += end();
      begin();
    },
  });
  article += end();
  return { gate, article, slice, slices, search };
}

/** The gate alone; the reader's share is measured where the page is let through. */
Object.assign(globalThis, { timeReading });
