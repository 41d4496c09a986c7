import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CorrectionsSource } from '../messaging/corrections-source';
import type { StoryState } from '../messaging/protocol';
import { sayError } from '../messaging/say-error';
import { listKnownOfStory } from '../surface/list-known';
import { useCorrecting } from '../surface/use-correcting';
import { CorrectedNote } from '../ui/CorrectedNote';
import { type Correcting, CorrectingContext } from '../ui/correcting';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';
import type { PageAddress } from './page-address';
import { StoryView } from './StoryView';
import type { Output } from './take-along';

export type CompareState = StoryState | { state: 'loading' };

interface CompareProps {
  strings: Strings;
  load: () => Promise<StoryState>;
  corrections: CorrectionsSource;
  address: PageAddress;
  output: Output;
}

/** The comparison page: asks for its story, and again when the reader says so. */
export function Compare({ strings, load, corrections, address, output }: CompareProps) {
  const [state, setState] = useState<CompareState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    setState({ state: 'loading' });
    load()
      .catch((error: unknown): StoryState => ({ state: 'error', message: sayError(error) }))
      .then((loaded) => {
        if (!left) setState(loaded);
      });
    return () => {
      left = true;
    };
  }, [load, attempt]);
  const onRetry = () => setAttempt((last) => last + 1);
  // What is shown stays until it is known what comes in its place.
  const onCorrected = useCallback(() => {
    load().then(setState, () => {});
  }, [load]);
  const { say, takeBack, told } = useCorrecting(strings, corrections, onCorrected, '');
  const correcting = useMemo<Correcting | null>(() => {
    if (state.state !== 'story') return null;
    const { readingId } = state.comparison;
    return { readingId, ...listKnownOfStory(state.comparison), say, takeBack };
  }, [state, say, takeBack]);
  return (
    <CorrectingContext.Provider value={correcting}>
      <CompareView strings={strings} state={state} address={address} output={output} onRetry={onRetry} />
      <CorrectedNote strings={strings} told={told} onUndo={takeBack} />
    </CorrectingContext.Provider>
  );
}

interface CompareViewProps {
  strings: Strings;
  state: CompareState;
  address: PageAddress;
  output: Output;
  onRetry: () => void;
}

/** The page for each of its states. */
export function CompareView({ strings, state, address, output, onRetry }: CompareViewProps) {
  const { t } = strings;
  switch (state.state) {
    case 'loading':
      return (
        <div role="status">
          <Skeleton label={t('compare_loading')} />
        </div>
      );
    case 'no-story':
      return (
        <Notice name={t('extensionName')} title={t('compare_noStory')}>
          <p>{t('compare_noStoryWhatToDo')}</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice name={t('extensionName')} title={t('errorTitle')} urgent>
          <p>{t('compare_errorWhatToDo')}</p>
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
          {state.message && (
            <details class="disclosure">
              <summary>{t('errorDetails')}</summary>
              <p class="disclosed error-message" dir="auto">
                {state.message}
              </p>
            </details>
          )}
        </Notice>
      );
    case 'story':
      return <StoryView strings={strings} comparison={state.comparison} address={address} output={output} />;
  }
}
