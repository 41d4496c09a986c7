import type { Correction } from '../core/corrections/correction';
import type { SaidCorrection } from '../core/corrections/say-correction';
import type { PageState } from './page-state';

/** What has become of something that was said; `gone`: of words that are not there any more; `private`: of a private window nothing is kept. */
export type CorrectionOutcome = 'kept' | 'gone' | 'private';

/** About what the reader says against the engine, from the extension's pages to the background. */
export interface CorrectionMessages {
  /**
   * Keeps it, under an id that the page gives it, so that the same question asked twice is one. `tabId`: whose article the
   * words without an article are of, and whose state comes back, as it is from then on.
   */
  correct: {
    request: { id: string; tabId: number | null; said: SaidCorrection };
    response: { outcome: CorrectionOutcome; page: PageState | null };
  };
  /** All, the first that was said first. */
  'list-corrections': { request: Record<string, never>; response: Correction[] };
  /** Takes one back. False: it is not there any more. */
  'take-back-correction': {
    request: { id: string; tabId: number | null };
    response: { taken: boolean; page: PageState | null };
  };
}
