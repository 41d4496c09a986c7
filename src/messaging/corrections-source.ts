import type { Correction } from '../core/corrections/correction';
import type { SaidCorrection } from '../core/corrections/say-correction';
import type { CorrectionMessages } from './corrections-protocol';
import { askBackground } from './send';

type Answer<Type extends keyof CorrectionMessages> = CorrectionMessages[Type]['response'];

/** What the reader has said against the engine. Each rejects when the background cannot be reached. */
export interface CorrectionsSource {
  list(): Promise<Correction[]>;
  /** @param id of the correction, given by who asks */
  correct(id: string, said: SaidCorrection): Promise<Answer<'correct'>>;
  takeBack(id: string): Promise<Answer<'take-back-correction'>>;
}

/** @param findTab the tab whose article is shown; null where the page shows none */
export function createCorrectionsSource(
  post: (message: unknown) => Promise<unknown>,
  findTab: () => Promise<number | null>,
): CorrectionsSource {
  return {
    list: () => askBackground(post, 'list-corrections', {}),
    correct: async (id, said) => askBackground(post, 'correct', { id, tabId: await findTab(), said }),
    takeBack: async (id) => askBackground(post, 'take-back-correction', { id, tabId: await findTab() }),
  };
}
