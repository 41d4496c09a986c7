/** What the benchmark of reading runs in each page: the gate and the reader as a content script has them. */
import { measureProse } from '../../src/content/measure-prose';
import { FACTS_ON_PAGE } from '../../src/reading/find-facts';
import { findPartsInSlices } from '../../src/reading/find-parts';
import { mayHoldSeveral } from '../../src/reading/may-hold-several';
import { passGate } from '../../src/reading/pass-gate';
import { createArticleReader } from '../../src/reading/read-article';

const ADDRESS = 'https://bench.test/';

/** Milliseconds on the main thread. */
export interface ReadingTimes {
  gate: number;
  /** Of the gate and the reader; null where the gate turned the page away. */
  article: number | null;
  /** The longest piece of work between two pauses, of all that a content script does: the search for several articles too. */
  slice: number;
  /** An empty piece of work: what the clock itself takes. */
  clock: number;
  /** How many such pieces there were: first those of the gate, then those of the search, then those of the reader. */
  slices: number;
  gateSlices: number;
  searchSlices: number;
}

/** So often the clock is read before it counts: else its own first run is in the first piece of work. */
const CLOCK_RUNS = 20;

/**
 * @param insist reads the page even if the gate turns it away
 * @param mark is told when each piece of work begins and ends: `slice 0 begin`
 */
async function timeReading(
  document: Document,
  insist: boolean,
  mark: (at: string) => void = () => {},
): Promise<ReadingTimes> {
  let slice = 0;
  let slices = 0;
  let from = 0;
  /** Since the clock was set. */
  let spent = 0;
  const begin = () => {
    mark(`slice ${slices} begin`);
    from = performance.now();
  };
  /** Returns how long the piece of work took. */
  const end = () => {
    const took = performance.now() - from;
    mark(`slice ${slices} end`);
    slices++;
    slice = Math.max(slice, took);
    spent += took;
    return took;
  };
  const yieldControl = async () => {
    end();
    begin();
  };
  let clock = 0;
  for (let i = 0; i < CLOCK_RUNS; i++) {
    slices = -1;
    begin();
    clock = end();
  }
  slices = 0;
  slice = 0;
  spent = 0;
  begin();
  const { signal } = new AbortController();
  const passed = passGate(document, { signal, yieldControl });
  // All but huge pages are judged in one piece: to wait for nothing would be measured with it.
  const isArticle = typeof passed === 'boolean' ? passed : await passed;
  end();
  const gate = spent;
  const gateSlices = slices;
  if (!isArticle && !insist) return { gate, article: null, slice, clock, slices, gateSlices, searchSlices: 0 };
  // As in page-session.ts.
  begin();
  measureProse(document);
  if (mayHoldSeveral(document)) {
    await findPartsInSlices(document, ADDRESS, { signal, yieldControl });
  }
  end();
  const searchSlices = slices - gateSlices;
  const searched = spent;
  begin();
  await createArticleReader(async () => FACTS_ON_PAGE)(document, null, { signal, yieldControl });
  end();
  const article = gate + spent - searched;
  return { gate, article, slice, clock, slices, gateSlices, searchSlices };
}

/** The gate alone; the reader's share is measured where the page is let through. */
Object.assign(globalThis, { timeReading });
