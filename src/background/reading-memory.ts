import type { Comparison } from '../core/comparison-model';
import type { MetBefore } from '../core/memory/met-before';
import type { Article } from '../core/model';
import type { ChangedSince } from '../messaging/versions-protocol';
import type { Tab } from '../platform/browser-seam';
import { isOnSites, readSite } from '../settings/site';
import type { Memory } from './create-memory';
import type { Versions } from './create-versions';
import type { SettingsKeeper } from './settings-keeper';

/** An answer is on its way for so long, in milliseconds, before its article is remembered. */
const REST = 50;
const DAY = 86_400_000;
/** What is old is looked for so often at most, in milliseconds. */
const TIDIED_AFTER = 3_600_000;

/** Where a page was read. */
type Place = Pick<Tab, 'incognito'> & { address: string | null };

/** Reading memory, as the reader wants it: nothing of a private window, nor of a site that is to be left alone. */
export interface ReadingMemory {
  /** What of an article was met before; null where nothing was, or nothing is to be remembered. Never rejects. */
  meet(article: Article, comparison: Comparison, place: Place): Promise<MetBefore | null>;
  /** In what the article has changed since it was read; null where it has not, or nobody knows. Never rejects. */
  findChange(article: Article, place: Place): Promise<ChangedSince | null>;
  /** The article has been read, and its answer given: it is remembered in a while. */
  note(article: Article, place: Place): void;
  /** Forgets what was read longer ago than the reader wants it remembered. Never rejects. */
  tidy(): Promise<void>;
  /**
   * Forgets what was read on a site that is to be left alone from now on: how many articles. Null where it could not be;
   * then it is tried again in a while. Never rejects.
   */
  leave(site: string): Promise<number | null>;
  /** The browser has been started: what has become too old meanwhile goes. Never rejects. */
  started(): Promise<void>;
}

interface Parts {
  memory: Pick<Memory, 'meet' | 'remember' | 'forget' | 'find'>;
  versions: Pick<Versions, 'findChange' | 'note'>;
  settings: Pick<SettingsKeeper, 'find'>;
  /** Milliseconds since 1970. */
  now(): number;
  report(error: unknown, when: string): void;
}

export function createReadingMemory({ memory, versions, settings, now, report }: Parts): ReadingMemory {
  /** Whether what is read there may leave anything in the library. */
  const mayNote = async ({ incognito, address }: Place): Promise<boolean> => {
    const state = await settings.find();
    return state.known && !incognito && address !== null && !isOnSites(address, state.settings.neverOn);
  };

  /** The site of a place that may be remembered; null where nothing is. */
  const findSite = async ({ incognito, address }: Place): Promise<string | null> => {
    const state = await settings.find();
    if (!state.known || !state.settings.memory || incognito || address === null) return null;
    const read = readSite(address);
    return 'site' in read && !isOnSites(address, state.settings.neverOn) ? read.site : null;
  };

  /** What was read before it is to be forgotten; null: nothing is. */
  const findLimit = async (): Promise<string | null> => {
    const state = await settings.find();
    const days = state.known ? state.settings.memoryDays : null;
    return days === null ? null : new Date(now() - days * DAY).toISOString();
  };

  let tidied = 0;

  const tidy = async (): Promise<void> => {
    tidied = now();
    try {
      const before = await findLimit();
      if (before !== null) await memory.forget({ before });
    } catch (error) {
      report(error, 'forgetting what was read long ago');
    }
  };

  const leave = async (left: readonly string[]): Promise<number | null> => {
    try {
      if (left.length === 0) return 0;
      const { sites } = await memory.find();
      const those = sites.filter(({ site }) => isOnSites(`https://${site}`, left));
      for (const { site } of those) await memory.forget({ site });
      return those.reduce((sum, { articles }) => sum + articles, 0);
    } catch (error) {
      report(error, 'forgetting a site that is left alone');
      return null;
    }
  };

  /** What has become too old, and what a background that was ended has left of sites that are left alone. */
  const tidyAll = async (): Promise<void> => {
    await tidy();
    const state = await settings.find();
    if (state.known) await leave(state.settings.neverOn);
  };

  const remember = async (article: Article, place: Place): Promise<void> => {
    try {
      if (place.address !== null && (await mayNote(place)))
        await versions.note(article, place.address, new Date(now()).toISOString());
    } catch (error) {
      report(error, 'keeping another reading');
    }
    try {
      const site = await findSite(place);
      if (site === null || place.address === null) return;
      await memory.remember(article, { site, address: place.address, at: new Date(now()).toISOString() });
    } catch (error) {
      report(error, 'remembering an article');
    }
    if (now() - tidied >= TIDIED_AFTER) await tidyAll();
  };

  return {
    async meet(article, comparison, place) {
      try {
        if (place.address === null || (await findSite(place)) === null) return null;
        return await memory.meet(article, {
          address: place.address,
          beside: comparison.framing.flatMap(({ url = null }) => url ?? []),
          since: (await findLimit()) ?? '',
        });
      } catch (error) {
        report(error, 'looking for what was met before');
        return null;
      }
    },
    async findChange(article, place) {
      try {
        if (place.address === null) return null;
        return await versions.findChange(article, place.address, (await findSite(place)) !== null);
      } catch (error) {
        report(error, 'looking for what has changed');
        return null;
      }
    },
    note(article, place) {
      if (!place.incognito) setTimeout(() => remember(article, place), REST);
    },
    tidy,
    leave: (site) => leave([site]),
    async started() {
      const state = await settings.find();
      // Where nothing is remembered any more, it can wait for the next page that is read.
      if (state.known && state.settings.memory) await tidyAll();
    },
  };
}
