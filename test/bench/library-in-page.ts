import { engineRevision, packRevision } from '../../src/background/build-facts';
import { createLanguages } from '../../src/core/language/language';
import { WordTable } from '../../src/core/language/word-table';
import type { LibraryArticle } from '../../src/core/model';
import { readStoryPack } from '../../src/corpus/read-story-pack';
import { askBackground } from '../../src/messaging/send';
import { readOwnBytes, readOwnFile } from '../../src/platform/read-own-file';
import { realBrowser } from '../../src/platform/real-browser';
import { CrossquoteDatabase } from '../../src/storage/database';
import { BEHIND_UNINDEXED, UNINDEXED } from '../../src/storage/index-state';
import { IndexKeeper } from '../../src/storage/keep-index';
import { openLibrary } from '../../src/storage/open-library';
import type { BroughtStory } from '../../src/storage/plan-change';

/** What the popup was told, and after how many milliseconds. `story`: the library's id of the one the article belongs to. */
export interface TimedAnswer {
  took: number;
  state: string;
  story: string | null;
}

/** How a file was brought in, in milliseconds from its reading on. */
export interface BroughtIn {
  read: number;
  written: number;
  indexed: number;
  steps: number;
  longestStep: number;
}

/** One article put into a story, in milliseconds. What is merged and tidied up afterwards is in no one's way. */
export interface Added {
  write: number;
  index: number;
  after: number;
  longestAfter: number;
  stepsAfter: number;
}

/** What a page of the extension does for the benchmark (library-in-browsers.mjs). */
export interface PageBench {
  ask(tabId: number): Promise<TimedAnswer>;
  /** The browser's numbers of the tabs that show these addresses. */
  findTabs(addresses: readonly string[]): Promise<number[]>;
  /** Begins; what comes of it is in `broughtIn`, an error in `failed`. */
  bringIn(file: string): void;
  broughtIn: BroughtIn | null;
  failed: string | null;
  add(story: BroughtStory['story'], article: LibraryArticle): Promise<Added>;
  /** Does what is left to do for the index. */
  finish(): Promise<void>;
  /** Bytes on the disk, as the browser counts them. */
  room(): Promise<number>;
}

declare const browser: typeof chrome | undefined;
declare const chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };

const url = realBrowser.runtime.url;

/** The same database, index and lock as the background's. */
async function open() {
  const languages = createLanguages(new WordTable(await readOwnBytes(url('words-en.bin'))));
  const library = await openLibrary({
    database: new CrossquoteDatabase(),
    packRevision,
    loadPack: async () => readStoryPack(await readOwnFile(url('story-pack.json'))),
  });
  const keeper = new IndexKeeper({
    library,
    engine: { revision: engineRevision, languages },
    newId: () => crypto.randomUUID(),
    alone: (work) => navigator.locks.request('index', work),
  });
  return { library, keeper };
}

let opening: ReturnType<typeof open> | null = null;
const opened = () => {
  opening ??= open();
  return opening;
};

/** Steps until nothing is left, or until `isOver`. @returns the milliseconds of each */
async function makeSteps(isOver: () => Promise<boolean> = async () => false): Promise<number[]> {
  const { keeper } = await opened();
  const took: number[] = [];
  while (!(await isOver())) {
    const from = performance.now();
    const goesOn = await keeper.step();
    took.push(performance.now() - from);
    if (!goesOn) break;
  }
  return took;
}

async function bringIn(file: string): Promise<BroughtIn> {
  const { library } = await opened();
  const from = performance.now();
  const stories = (await readOwnFile(url(file))) as BroughtStory[];
  const read = performance.now() - from;
  await library.write({ kind: 'bring-in', origin: 'reader', stories });
  const written = performance.now() - from;
  const steps = await makeSteps();
  const indexed = performance.now() - from;
  return { read, written, indexed, steps: steps.length, longestStep: Math.max(...steps) };
}

const bench: PageBench = {
  async ask(tabId) {
    const from = performance.now();
    const page = await askBackground(realBrowser.runtime.send, 'get-page-state', { tabId });
    const took = performance.now() - from;
    return { took, state: page.state, story: page.state === 'compared' ? (page.comparison.story?.id ?? null) : null };
  },
  async findTabs(addresses) {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    const all = await tabs.query({});
    return addresses.flatMap((address) => all.find((tab) => tab.url === address)?.id ?? []);
  },
  broughtIn: null,
  failed: null,
  bringIn(file) {
    bringIn(file).then(
      (done) => {
        bench.broughtIn = done;
      },
      (error: unknown) => {
        bench.failed = String(error);
      },
    );
  },
  async add(story, article) {
    const { library } = await opened();
    const from = performance.now();
    await library.write({ kind: 'bring-in', origin: 'reader', stories: [{ story, articles: [article] }] });
    const write = performance.now() - from;
    const isIndexed = async () => (await library.derived.keys(UNINDEXED, BEHIND_UNINDEXED)).length === 0;
    await makeSteps(isIndexed);
    const index = performance.now() - from - write;
    const after = await makeSteps();
    return {
      write,
      index,
      after: after.reduce((sum, one) => sum + one, 0),
      longestAfter: Math.max(...after),
      stepsAfter: after.length,
    };
  },
  async finish() {
    await makeSteps();
  },
  async room() {
    return (await navigator.storage.estimate()).usage ?? Number.NaN;
  },
};

Object.assign(globalThis, { bench });
