import type { CorrectionMessages, CorrectionOutcome } from '../messaging/corrections-protocol';
import type { BrowserSeam } from '../platform/browser-seam';
import type { Corrector } from './corrector';
import type { PageStates } from './page-states';
import { showAgain } from './show-again';

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
  const keep = async (id: string, tabId: number | null, said: Parameters<Corrector['correct']>[1]) => {
    const isPrivate = tabId !== null && (await browser.tabs.get(tabId))?.incognito === true;
    if (isPrivate) return 'private';
    const findHere = async () => (tabId === null ? null : ((await pages.findArticle(tabId))?.article ?? null));
    return (await corrector.correct(id, said, findHere)) ? 'kept' : 'gone';
  };
  return {
    async correct({ id, tabId, said }) {
      const outcome: CorrectionOutcome = await keep(id, tabId, said);
      return { outcome, page: outcome === 'kept' ? await showAgain({ browser, pages }, tabId) : null };
    },
    list: () => corrector.list(),
    async takeBack({ id, tabId }) {
      const taken = await corrector.takeBack(id);
      return { taken, page: await showAgain({ browser, pages }, tabId) };
    },
  };
}
