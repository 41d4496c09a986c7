import type { NoArticleReason } from '../messaging/protocol';
import { askPage, tellSurfaces } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';
import { narrowReach, type Reach, reachOf } from '../settings/narrow-reach';
import type { CurrentSettings } from '../settings/settings';
import { isOnPatterns, isOnSites, readPatterns, toMatchPatterns } from '../settings/site';
import type { Strings } from '../ui/strings';
import { describeState } from './describe-state';

interface Parts {
  browser: BrowserSeam;
  strings: Strings;
  report(error: unknown, when: string): void;
}

/** Puts settings into force in the browser, in all open pages and on all open surfaces. Nothing of it rejects. */
export interface SettingsApplier {
  /**
   * `before`: null when it is not known, and everything is to be put in order. Resolves to whether all of it is done; if
   * not, it is to be done again.
   */
  apply(now: CurrentSettings, before: CurrentSettings | null): Promise<boolean>;
  /** The script that the browser puts into every page, and the pages that are open already. */
  applyMode(now: CurrentSettings): Promise<void>;
  /** Which pages get the script from now on. Resolves to whether that was otherwise before. */
  register(now: CurrentSettings): Promise<boolean>;
  /** No page gets the script any more that one of the two leaves alone; `before`: null when it is not known. */
  narrow(now: CurrentSettings, before: CurrentSettings | null): Promise<void>;
  /** What the reader has chosen is not known: no page gets the script, and those that have it end. */
  readNothing(): Promise<void>;
}

export function createSettingsApplier({ browser, strings, report }: Parts): SettingsApplier {
  /** A page without a content script, and there are many, has nothing to be told. */
  const tell = (tabId: number) => (message: unknown) => browser.tabs.send(tabId, message);

  /** Null when it failed. */
  const putReach = async (reach: Reach | null): Promise<boolean | null> => {
    try {
      return await browser.scripting.runEverywhere(reach && toMatchPatterns(reach.neverOn), reach?.only);
    } catch (error) {
      report(error, 'registering the content script');
      return null;
    }
  };

  /** Puts the script into the pages that are open already, where pages are read without a click. */
  const inject = async (now: CurrentSettings) => {
    const reach = reachOf(now);
    if (reach === null) return;
    const { only } = reach;
    const tabs = await browser.tabs.loaded();
    const wanted = tabs.filter(
      ({ url }) => url !== null && !isOnSites(url, now.neverOn) && (only === undefined || isOnPatterns(url, only)),
    );
    // It waits there until the page is seen; one that comes second leaves at once. Some pages will not have it: stores'
    // pages, error pages.
    await Promise.allSettled(wanted.map(({ id }) => browser.scripting.injectContent(id, true)));
  };

  /** Ends the scripts on the sites, or all (null), and takes what the button said of their pages away. */
  const stop = async (sites: readonly string[] | null, reason: NoArticleReason) => {
    const look = describeState({ state: 'no-article', reason }, strings);
    const stopIn = async (id: number) => {
      if (await askPage(tell(id), 'stop', { sites: sites === null ? null : [...sites] })) {
        await browser.action.show(id, look);
      }
    };
    await Promise.allSettled((await browser.tabs.all()).map(({ id }) => stopIn(id)));
  };

  const showMarks = async (shown: boolean) => {
    await Promise.allSettled((await browser.tabs.all()).map(({ id }) => askPage(tell(id), 'show-marks', { shown })));
  };

  return {
    async applyMode(now) {
      await putReach(reachOf(now));
      await inject(now).catch((error: unknown) => report(error, 'reading open tabs'));
    },
    register: async (now) => (await putReach(reachOf(now))) ?? false,
    async narrow(now, before) {
      await putReach(before === null ? null : narrowReach(reachOf(now), reachOf(before)));
    },
    async readNothing() {
      if (await putReach(null)) {
        await stop(null, 'settings-unknown').catch((error: unknown) => report(error, 'ending the scripts in pages'));
      }
    },
    async apply(now, before) {
      let isDone = true;
      try {
        const sites = before === null || now.neverOn.join() !== before.neverOn.join();
        const mode = now.mode !== before?.mode;
        const reach = mode || sites || now.allowed.join() !== before?.allowed.join();
        const taken = (before?.allowed ?? []).filter((pattern) => !now.allowed.includes(pattern));
        // First of all no page gets the script any more: those that have it may take long to answer that they stop.
        if (reach) isDone = (await putReach(reachOf(now))) !== null;
        if (mode && now.mode === 'click') await stop(null, 'not-an-article');
        else if (now.mode === 'click' && taken.length > 0) await stop(readPatterns(taken), 'not-an-article');
        if (sites && now.neverOn.length > 0) await stop(now.neverOn, 'paused');
        if (reach) await inject(now);
        // Access that is not used is given back.
        if (mode && now.mode === 'click' && now.granted) await browser.permissions.giveUpWeb();
        if (now.marks !== before?.marks) await showMarks(now.marks);
      } catch (error) {
        report(error, 'applying the settings');
        isDone = false;
      }
      await tellSurfaces(browser.runtime.send, 'settings-changed', { known: true, settings: now });
      return isDone;
    },
  };
}
