import { useEffect, useId, useState } from 'preact/hooks';
import type { Span } from '../core/model';
import type { TrialState } from '../messaging/protocol';
import { sayError } from '../messaging/say-error';
import type { TrialSource } from '../messaging/trial-source';
import { SurfaceView } from '../surface/SurfaceView';
import { sayOutletAmong } from '../ui/matrix-say-outlet';
import { Notice } from '../ui/Notice';
import { ReadingText } from '../ui/ReadingText';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';

interface TrialProps {
  strings: Strings;
  load: TrialSource;
  /** The story side by side, and the settings. */
  open: { story: (storyId: string) => void; settings: () => void };
}

/** A text of the bundled story as an article, and beside it what the popup would say of it. */
export function Trial({ strings, load, open }: TrialProps) {
  const [wanted, setWanted] = useState<{ articleId: string | null }>({ articleId: null });
  const [state, setState] = useState<TrialState | null>(null);
  useEffect(() => {
    let left = false;
    load(wanted.articleId)
      .catch((error: unknown): TrialState => ({ state: 'error', message: sayError(error) }))
      .then((loaded) => {
        if (!left) setState(loaded);
      });
    return () => {
      left = true;
    };
  }, [load, wanted]);
  const choose = (articleId: string) => {
    setWanted({ articleId });
    globalThis.scrollTo?.(0, 0);
  };
  return (
    <TrialView strings={strings} state={state} onChoose={choose} onRetry={() => setWanted({ ...wanted })} open={open} />
  );
}

interface TrialViewProps extends Pick<TrialProps, 'strings' | 'open'> {
  /** Null: not known yet. */
  state: TrialState | null;
  onChoose: (articleId: string) => void;
  onRetry: () => void;
}

/** The page for each of its states. */
export function TrialView({ strings, state, onChoose, onRetry, open }: TrialViewProps) {
  const { t } = strings;
  switch (state?.state) {
    case undefined:
      return (
        <div role="status">
          <Skeleton label={t('trial_loading')} />
        </div>
      );
    case 'no-story':
      return (
        <Notice name={t('extensionName')} title={t('trial_noStory')}>
          <p>{t('openAnArticle')}</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice name={t('extensionName')} title={t('errorTitle')} urgent>
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
          <p class="error-message" dir="auto">
            {state.message}
          </p>
        </Notice>
      );
    case 'trial':
      return <TriedText strings={strings} trial={state} onChoose={onChoose} open={open} />;
  }
}

interface TriedTextProps extends Pick<TrialViewProps, 'strings' | 'onChoose' | 'open'> {
  trial: Extract<TrialState, { state: 'trial' }>;
}

function TriedText({ strings, trial, onChoose, open }: TriedTextProps) {
  const { t } = strings;
  const { texts, article, comparison, inMemory } = trial;
  const viewId = useId();
  const [shown, setShown] = useState<{ of: string; span: Span } | null>(null);
  const show = async ({ start, end }: Span) => {
    if (start >= end || end > article.text.length) return false;
    setShown({ of: article.id, span: { start, end } });
    return true;
  };
  const { story } = comparison;
  const actions = {
    openComparison: story === null ? null : () => open.story(story.id),
    keepOpen: null,
    openSettings: open.settings,
  };
  return (
    <>
      <header class="trial-head">
        <div>
          <h1>{t('trial_title')}</h1>
          <p>{t('trial_explanation')}</p>
        </div>
        <label class="trial-choice">
          <span>{t('trial_another')}</span>{' '}
          <select value={article.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {texts.map((text) => (
              <option key={text.id} value={text.id}>
                {sayOutletAmong(strings, text, texts)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="trial">
        <p class="trial-jump">
          <a class="link" href={`#${viewId}`}>
            {t('trial_jump')}
          </a>
        </p>
        <ReadingText
          key={article.id}
          strings={strings}
          article={article}
          marks={comparison.statements.flatMap(({ here }) => here)}
          shown={shown?.of === article.id ? shown.span : null}
        />
        <section class="trial-view" id={viewId} aria-label={t('trial_view')} tabIndex={-1}>
          <SurfaceView
            // Another text is looked at from the beginning.
            key={article.id}
            strings={strings}
            page={{ state: 'compared', comparison, inMemory }}
            actions={actions}
            stays
            onShow={show}
            onRetry={() => {}}
            onCompareAnyway={() => {}}
          />
        </section>
      </div>
    </>
  );
}
