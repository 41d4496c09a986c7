import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { LossSource } from '../messaging/loss-source';
import type { PageState } from '../messaging/protocol';
import { LossNote } from '../ui/LossNote';
import type { SurfaceActions } from '../ui/SurfaceTools';
import { saySummary } from '../ui/say-summary';
import type { Strings } from '../ui/strings';
import { type PageSource, toErrorState } from './page-source';
import { NO_ARTICLE, SurfaceView } from './SurfaceView';
import { useCompareAnyway } from './use-compare-anyway';

interface SurfaceProps {
  strings: Strings;
  source: PageSource;
  lost: LossSource;
  actions: SurfaceActions;
  stays?: boolean;
}

/** The popup, panel or sidebar: asks for the state of its page, and follows it while it changes. */
export function Surface({ strings, source, lost, actions, stays = false }: SurfaceProps) {
  const [page, setPage] = useState<PageState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // Not `useEffect`, which waits for a frame: Chrome draws none until the popup has loaded.
  useLayoutEffect(() => {
    // What is told while the answer is under way is newer than the answer.
    let overtaken = false;
    const stop = source.onChanged((changed) => {
      overtaken = true;
      setPage(changed);
    });
    source
      .load()
      .catch(toErrorState)
      .then((loaded) => {
        if (!overtaken) setPage(loaded);
      });
    return () => {
      overtaken = true;
      stop();
    };
  }, [source, attempt]);

  // Nobody waits for it: it is asked for when the page has been answered.
  const [isLost, setIsLost] = useState(false);
  const isAnswered = page.state !== 'loading';
  useEffect(() => {
    if (!isAnswered) return;
    lost.find().then(
      (loss) => setIsLost(loss !== null),
      () => {},
    );
  }, [lost, isAnswered]);

  const { anyway, compareAnyway, forget } = useCompareAnyway(source, page);
  const shown = anyway ?? page;

  // Another article, or another comparison of it, is read from its beginning.
  const subject = shown.state === 'compared' ? shown.comparison.article.text : shown.state;
  useEffect(() => globalThis.scrollTo?.(0, 0), [subject, anyway]);

  const retry = useCallback(() => {
    forget();
    setPage({ state: 'loading' });
    setAttempt((last) => last + 1);
  }, [forget]);
  return (
    <>
      {isLost && <LossNote strings={strings} onOpen={actions.openSettings} />}
      <SurfaceView
        strings={strings}
        page={shown}
        actions={actions}
        stays={stays}
        onShow={source.show}
        onRetry={retry}
        onCompareAnyway={compareAnyway}
      />
      <p class="unseen" role="status">
        {sayState(strings, shown)}
      </p>
    </>
  );
}

/** What a listener is told when the state changes; an error's own view is an alert. */
function sayState(strings: Strings, page: PageState): string {
  switch (page.state) {
    case 'loading':
      return strings.t('loading');
    case 'no-article':
      return strings.t(`${NO_ARTICLE[page.reason]}Title`);
    case 'compared':
      return page.comparison.story ? saySummary(strings, page.comparison) : strings.t('noStory');
    case 'error':
      return '';
  }
}
