import type { CorrectionMessages, CorrectionOutcome } from '../messaging/corrections-protocol';
import type { PageState } from '../messaging/protocol';
import { tellSurfaces } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';
import type { Corrector } from './corrector';
import type { PageStates } from './page-states';

/** Takes what the reader says against the engine, and shows at once what comes of it. */
export interface CorrectionDesk {
  correct(asked: CorrectionMessages['correct']['request']): Promise<CorrectionMessages['correct']['response']>;
  list(): Promise<CorrectionMessages['list-corrections']['response']>;
  takeBack(
    asked: CorrectionMessages['take-back-correction']['request'],
  ): Promise<CorrectionMessages['take-back-correction']['response']>;
}

interface Parts {
  browser: Pick<BrowserSeam, 'tabs' | 'runtime'>;
  corrector: Corrector;
  pages: Pick<PageStates, 'find' | 'findArticle' | 'forget'>;
}

export function createCorrectionDesk({ browser, corrector, pages }: Parts): CorrectionDesk {
  /** The tab's state from now on; every surface that shows it is told. */
  const lookAgain = async (tabId: number | null): Promise<PageState | null> => {
    await pages.forget();
    const page = tabId === null ? null : await pages.find(tabId);
    if (tabId !== null && page !== null)
      await tellSurfaces(browser.runtime.send, 'page-state-changed', { tabId, page });
    await tellSurfaces(browser.runtime.send, 'library-changed', {});
    return page;
  };
  const keep = async (id: string, tabId: number | null, said: Parameters<Corrector['correct']>[1]) => {
    const isPrivate = tabId !== null && (await browser.tabs.get(tabId))?.incognito === true;
    if (isPrivate) return 'private';
    const findHere = async () => (tabId === null ? null : ((await pages.findArticle(tabId))?.article ?? null));
    return (await corrector.correct(id, said, findHere)) ? 'kept' : 'gone';
  };
  return {
    async correct({ id, tabId, said }) {
      const outcome: CorrectionOutcome = await keep(id, tabId, said);
      return { outcome, page: outcome === 'kept' ? await lookAgain(tabId) : null };
    },
    list: () => corrector.list(),
    async takeBack({ id, tabId }) {
      const taken = await corrector.takeBack(id);
      return { taken, page: await lookAgain(tabId) };
    },
  };
}
