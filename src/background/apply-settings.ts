import type { NoArticleReason } from '../messaging/protocol';
import { askPage, tellSurfaces } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';
import type { CurrentSettings } from '../settings/settings';
import { isOnPatterns, isOnSites, readPatterns, toMatchPatterns } from '../settings/site';
import type { Strings } from '../ui/strings';
import { describeState } from './describe-state';

interface Parts {
  browser: BrowserSeam;
  strings: Strings;
  report(error: unknown, when: string): void;
}

/** Puts settings into force in the browser, in all open pages and on all open surfaces. */
export interface SettingsApplier {
  /** `before`: null when it is not known, and everything is to be put in order. Never rejects. */
  apply(now: CurrentSettings, before: CurrentSettings | null): Promise<void>;
  /** The script that the browser puts into every page, and the pages that are open already. Never rejects. */
  applyMode(now: CurrentSettings): Promise<void>;
}

export function createSettingsApplier({ browser, strings, report }: Parts): SettingsApplier {
  /** A page without a content script, and there are many, has nothing to be told. */
  const tell = (tabId: number) => (message: unknown) => browser.tabs.send(tabId, message);

  const register = (now: CurrentSettings) =>
    browser.scripting
      .runEverywhere(readsUnasked(now) ? toMatchPatterns(now.neverOn) : null, onlyOn(now))
      .catch((error: unknown) => report(error, 'registering the content script'));

  /** Puts the script into the pages that are open already, where pages are read without a click. */
  const inject = async (now: CurrentSettings) => {
    if (!readsUnasked(now)) return;
    const only = onlyOn(now);
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
      await register(now);
      await inject(now);
    },
    async apply(now, before) {
      try {
        const sites = before === null || now.neverOn.join() !== before.neverOn.join();
        const mode = now.mode !== before?.mode;
        const reach = mode || sites || now.allowed.join() !== before?.allowed.join();
        const taken = (before?.allowed ?? []).filter((pattern) => !now.allowed.includes(pattern));
        // First of all no page gets the script any more: those that have it may take long to answer that they stop.
        if (reach) await register(now);
        if (mode && now.mode === 'click') await stop(null, 'not-an-article');
        else if (now.mode === 'click' && taken.length > 0) await stop(readPatterns(taken), 'not-an-article');
        if (sites && now.neverOn.length > 0) await stop(now.neverOn, 'paused');
        if (reach) await inject(now);
        // Access that is not used is given back.
        if (mode && now.mode === 'click' && now.granted) await browser.permissions.giveUpWeb();
        if (now.marks !== before?.marks) await showMarks(now.marks);
      } catch (error) {
        report(error, 'applying the settings');
      }
      await tellSurfaces(browser.runtime.send, 'settings-changed', now);
    },
  };
}

/** Whether there are pages that are read without a click. */
function readsUnasked({ mode, allowed }: CurrentSettings): boolean {
  return mode === 'everywhere' || allowed.length > 0;
}

/** The sites that alone are read so; undefined for no such limit. */
function onlyOn({ mode, allowed }: CurrentSettings): readonly string[] | undefined {
  return mode === 'everywhere' ? undefined : allowed;
}
