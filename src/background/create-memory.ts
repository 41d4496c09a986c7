import { limitQuotations } from '../core/limit-quotations';
import { type MetBefore, meetBefore } from '../core/memory/met-before';
import type { Article } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import type { MemoryMessages, RememberedArticle } from '../messaging/memory-protocol';
import { keyOfAddress } from '../storage/key-of-address';
import type { Library } from '../storage/library';
import { type Forgotten, MemoryStore } from '../storage/memory-store';
import { type ReadingPlace, toRememberedArticle } from '../storage/remembered-article';
import type { MemoryRow } from '../storage/rows';
import type { ReaderHolder } from './hold-reader';
import type { WithLibrary } from './library-holder';
import { limitMet } from './limit-answer';
import { boundsOfDay, dayOf } from './local-days';

type Asked<T extends keyof MemoryMessages> = MemoryMessages[T]['request'];
type Answered<T extends keyof MemoryMessages> = MemoryMessages[T]['response'];

type Found = Omit<Answered<'get-memory'>, 'on'>;

export interface AskedMeeting {
  /** Where the article is read. */
  address: string;
  /** Addresses of texts that it is compared with already: what they have is no news. */
  beside: readonly string[];
  /** What was read before this, ISO 8601, is as if it had been forgotten. */
  since: string;
}

/** Reading memory. Each rejects where the library cannot be had. Of the engine's script. */
export interface Memory {
  /** What an article quotes that was read elsewhere before; null where nothing was. */
  meet(article: Article, asked: AskedMeeting): Promise<MetBefore | null>;
  /** Does nothing where there is no database. */
  remember(article: Article, place: ReadingPlace): Promise<void>;
  find(): Promise<Found>;
  list(asked: Asked<'list-memory'>): Promise<Answered<'list-memory'>>;
  search(asked: Asked<'search-memory'>): Promise<Answered<'search-memory'>>;
  /** Nothing of it is left when this resolves. */
  forget(asked: Asked<'forget-memory'> | { before: string }): Promise<void>;
}

interface Parts {
  withLibrary: WithLibrary;
  readers: Pick<ReaderHolder, 'readerOf' | 'engine'>;
  /** Does one work after the other, whoever asks: two writers of one index would spoil it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Quotations of an article that are listed, and characters of each: what a list of it shows. */
const MOST_SHOWN = 50;
const LONGEST_SHOWN = 400;

export function createMemory({ withLibrary, readers, alone }: Parts): Memory & { storeOf: StoreOf } {
  const storeOf = holdStores({ readers, alone });
  /** `otherwise`: where nothing is kept. */
  const withStore = <T>(otherwise: T, work: (store: MemoryStore, library: Library) => Promise<T>): Promise<T> =>
    withLibrary(async (library) => {
      const store = await storeOf(library);
      return store === null ? otherwise : work(store, library);
    });
  return {
    storeOf,
    meet: (article, { address, beside, since }) =>
      withStore(null, async (store, library) => {
        const text = (await readers.readerOf(library)).read(limitQuotations(article));
        const known = new Set(beside.map(keyOfAddress));
        const near = await store.near(text, nameContent(text.article), article.url ?? address);
        const remembered = near
          .filter(({ canonicalUrl, readAt }) => readAt >= since && !(canonicalUrl !== null && known.has(canonicalUrl)))
          .map((row) => ({ id: row.contentHash, readAt: row.readAt, article: toRememberedArticle(row) }));
        if (remembered.length === 0) return null;
        const met = meetBefore(text, remembered, await store.count(), (await readers.engine()).languages);
        return met === null ? null : limitMet(met);
      }),
    remember: (article, place) =>
      withStore(undefined, async (store, library) => {
        await store.remember((await readers.readerOf(library)).read(limitQuotations(article)), place);
        await store.keep();
      }),
    find: () =>
      withStore<Found>({ available: false, articles: 0, since: null, sites: [], days: [] }, async (store) => {
        const { sites, moments } = await store.summary();
        return {
          available: true,
          articles: moments.length,
          since: moments[0] ?? null,
          sites: countEach(sites).map(([site, articles]) => ({ site, articles })),
          days: countEach(moments.map(dayOf))
            .map(([day, articles]) => ({ day, articles }))
            .sort((a, b) => (a.day < b.day ? 1 : -1)),
        };
      }),
    list: ({ site, day, offset, most }) =>
      withStore({ total: 0, articles: [] }, async (store) => {
        const between = day === null ? null : boundsOfDay(day);
        const { total, rows } = await store.list({ site, between }, offset, most);
        return { total, articles: rows.map(describe) };
      }),
    search: ({ words, most }) =>
      withStore({ articles: [] }, async (store) => ({ articles: (await store.search(words, most)).map(describe) })),
    forget: (asked) => withStore(undefined, (store) => store.forget(toForgotten(asked))),
  };
}

export type StoreOf = (library: Library) => Promise<MemoryStore | null>;

/** The same store as long as it is the same library; null where it keeps nothing. */
function holdStores({ readers, alone }: Pick<Parts, 'readers' | 'alone'>): StoreOf {
  let held: { of: Library; store: MemoryStore } | null = null;
  return async (library) => {
    if (library.memory === null) return null;
    const engine = await readers.engine();
    if (held?.of !== library)
      held = { of: library, store: new MemoryStore({ database: library.memory, engine, alone }) };
    return held.store;
  };
}

function toForgotten(asked: Asked<'forget-memory'> | { before: string }): Forgotten {
  if ('all' in asked) return 'all';
  return 'day' in asked ? boundsOfDay(asked.day) : asked;
}

function describe({ contentHash, site, readAt, facts, excerpt }: MemoryRow): RememberedArticle {
  const { title, outlet, url } = facts;
  const quoted = excerpt.quotations.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
  return {
    ...{ id: contentHash, site, readAt, title, outlet, url },
    quotations: quoted.length,
    quoted: quoted.slice(0, MOST_SHOWN).map(({ text, speaker }) => ({
      text: text.slice(0, LONGEST_SHOWN),
      speaker: speaker?.name ?? null,
    })),
  };
}

/** Each value with how often it is there, the most frequent first. */
function countEach(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
