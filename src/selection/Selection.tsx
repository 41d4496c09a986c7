import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';
import { SelectionView } from './SelectionView';
import type { SelectionPageState } from './selection-source';

interface SelectionProps {
  strings: Strings;
  load: () => Promise<SelectionPageState>;
}

/** The page about selected words, for each of its states. */
export function Selection({ strings, load }: SelectionProps) {
  const { t } = strings;
  const [state, setState] = useState<SelectionPageState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    setState({ state: 'loading' });
    load()
      .catch((error: unknown): SelectionPageState => ({ state: 'error', message: String(error) }))
      .then((loaded) => {
        if (!left) setState(loaded);
      });
    return () => {
      left = true;
    };
  }, [load, attempt]);
  switch (state.state) {
    case 'loading':
      return <Skeleton label={t('selection_loading')} />;
    case 'gone':
      return (
        <Notice name={t('extensionName')} title={t('selection_gone')}>
          <p>{t('selection_goneWhatToDo')}</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice name={t('extensionName')} title={t('errorTitle')} urgent>
          <p>{t('errorWhatToDo')}</p>
          <button type="button" class="button" onClick={() => setAttempt((last) => last + 1)}>
            {t('tryAgain')}
          </button>
        </Notice>
      );
    case 'selection':
      return <SelectionView strings={strings} comparison={state.comparison} />;
  }
}
