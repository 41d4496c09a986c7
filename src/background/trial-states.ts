import type { TrialState } from '../messaging/protocol';
import type { Strings } from '../ui/strings';
import type { Trials } from './trials';

interface Parts {
  trials: Trials;
  strings: Strings;
  report(error: unknown, when: string): void;
}

export interface TrialStates {
  /** As `Trials`. Never rejects. */
  find(articleId: string | null): Promise<TrialState>;
}

export function createTrialStates({ trials, strings, report }: Parts): TrialStates {
  return {
    async find(articleId) {
      try {
        return await trials.find(articleId);
      } catch (error) {
        report(error, 'comparing a text to try it with');
        return { state: 'error', message: strings.t('errorComparison') };
      }
    },
  };
}
