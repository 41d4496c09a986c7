import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { LossSource } from '../messaging/loss-source';
import type { PageState } from '../messaging/protocol';
import { CorrectedNote } from '../ui/CorrectedNote';
import { type Correcting, CorrectingContext } from '../ui/correcting';
import { LossNote } from '../ui/LossNote';
import type { SurfaceActions } from '../ui/SurfaceTools';
import { saySummary } from '../ui/say-summary';
import type { Strings } from '../ui/strings';
import { KeptNote } from './KeptNote';
import { listKnown } from './list-known';
import { type PageSource, toErrorState } from './page-source';
import { NO_ARTICLE, SurfaceView } from './SurfaceView';
import { useCompareAnyway } from './use-compare-anyway';
import { useCorrecting } from './use-correcting';
import { useKeeping } from './use-keeping';

/**
 * After what was known has been shown, in milliseconds, until the background is asked, which may have to be woken: by then
 * it has been drawn, and the two do not share the processor.
 */
const CHECK_AFTER = 300;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (known: PageState | null) =>
      source
        .load()
        .catch(toErrorState)
        .then((loaded) => {
          // A page that does not answer now has answered once: what it was is better than that it is silent.
          const isSilent = known !== null && loaded.state === 'error';
          if (!overtaken && !isSilent && JSON.stringify(loaded) !== JSON.stringify(known)) setPage(loaded);
        });
    // Who asks again wants another answer than the one that is known.
    const recalled = attempt === 0 ? source.recall().catch(() => null) : Promise.resolve(null);
    recalled.then((known) => {
      if (overtaken) return;
      if (known === null) load(null);
      else {
        setPage(known);
        timer = setTimeout(load, CHECK_AFTER, known);
      }
    });
    return () => {
      overtaken = true;
      clearTimeout(timer);
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

  const show = useCallback(
    (changed: PageState) => {
      forget();
      setPage(changed);
    },
    [forget],
  );
  const { keeping, note, takeBack } = useKeeping(strings, source.keeper, show, subject);

  const beside = anyway?.state === 'compared' ? (anyway.comparison.story?.id ?? null) : null;
  const onCorrected = useCallback(
    (changed: PageState | null) => {
      if (changed === null) return;
      setPage(changed);
      if (beside !== null) compareAnyway(beside);
    },
    [beside, compareAnyway],
  );
  const { say, takeBack: takeCorrectionBack, told } = useCorrecting(strings, source.corrections, onCorrected, subject);
  const correcting = useMemo<Correcting | null>(
    () =>
      shown.state === 'compared'
        ? { readingId: null, ...listKnown(shown.comparison), say, takeBack: takeCorrectionBack }
        : null,
    [shown, say, takeCorrectionBack],
  );

  const retry = useCallback(() => {
    forget();
    setPage({ state: 'loading' });
    setAttempt((last) => last + 1);
  }, [forget]);
  return (
    <>
      {isLost && <LossNote strings={strings} onOpen={actions.openSettings} />}
      <KeptNote strings={strings} note={note} onUndo={takeBack} />
      <CorrectingContext.Provider value={correcting}>
        <SurfaceView
          strings={strings}
          page={shown}
          keeping={keeping}
          actions={actions}
          stays={stays}
          onShow={source.show}
          onRetry={retry}
          onCompareAnyway={compareAnyway}
        />
      </CorrectingContext.Provider>
      <CorrectedNote strings={strings} told={told} onUndo={takeCorrectionBack} />
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
