import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messaging/protocol';
import { saySummary } from '../ui/say-summary';
import type { Strings } from '../ui/strings';
import { PopupView } from './PopupView';
import type { PageSource } from './page-source';

/** The popup of one page: asks for its state, and follows it while it changes. */
export function Popup({ strings, source }: { strings: Strings; source: PageSource }) {
  const [page, setPage] = useState<PageState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    // What is told while the answer is under way is newer than the answer.
    let overtaken = false;
    const stop = source.onChanged((changed) => {
      overtaken = true;
      setPage(changed);
    });
    source
      .load()
      .catch((error: unknown): PageState => ({ state: 'error', message: sayError(error) }))
      .then((loaded) => {
        if (!overtaken) setPage(loaded);
      });
    return () => {
      overtaken = true;
      stop();
    };
  }, [source, attempt]);

  const retry = useCallback(() => {
    setPage({ state: 'loading' });
    setAttempt((last) => last + 1);
  }, []);
  return (
    <>
      <p class="unseen" role="status">
        {sayState(strings, page)}
      </p>
      <PopupView strings={strings} page={page} onShow={source.show} onRetry={retry} />
    </>
  );
}

/** What a listener is told when the state changes; an error's own view is an alert. */
function sayState(strings: Strings, page: PageState): string {
  switch (page.state) {
    case 'loading':
      return strings.t('loading');
    case 'no-article':
      return strings.t(page.reason === 'not-readable' ? 'notReadableTitle' : 'notAnArticleTitle');
    case 'compared':
      return page.comparison.story ? saySummary(strings, page.comparison) : strings.t('noStory');
    case 'error':
      return '';
  }
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
