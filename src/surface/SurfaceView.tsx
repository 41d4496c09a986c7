import type { NoArticleReason, PageState } from '../messaging/protocol';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import type { Strings } from '../ui/strings';
import { ComparisonView } from './ComparisonView';
import { NoStoryView } from './NoStoryView';
import type { Keeping } from './use-keeping';

export interface SurfaceViewProps {
  strings: Strings;
  page: PageState;
  /** Puts the article into the library; not there where it is not to be. */
  keeping?: Keeping | undefined;
  actions: SurfaceActions;
  /** It stays open while the reader goes from page to page. */
  stays?: boolean;
  onShow: ShowOccurrence;
  onRetry: () => void;
  onCompareAnyway: (storyId: string) => void;
}

/** The keys of the messages, without `Title` and `Why`. */
export const NO_ARTICLE: Record<NoArticleReason, string> = {
  'not-readable': 'notReadable',
  'not-an-article': 'notAnArticle',
  paused: 'paused',
  'settings-unknown': 'settingsUnknown',
};

/** What is shown for each state of the page. */
export function SurfaceView(props: SurfaceViewProps) {
  const { strings, page, keeping, actions, stays = false, onShow, onRetry } = props;
  const { t } = strings;
  const settingsAlone = <SurfaceTools strings={strings} actions={{ ...actions, keepOpen: null }} />;
  switch (page.state) {
    case 'loading':
      return <Skeleton label={t('loading')} />;
    case 'no-article':
      return (
        <Notice name={t('extensionName')} title={t(`${NO_ARTICLE[page.reason]}Title`)}>
          <p>{t(`${NO_ARTICLE[page.reason]}Why`)}</p>
          {page.reason === 'settings-unknown' && (
            <>
              <p>{t('settingsUnknownWhatToDo')}</p>
              <button type="button" class="button" onClick={onRetry}>
                {t('tryAgain')}
              </button>
            </>
          )}
          {(page.reason === 'not-readable' || page.reason === 'not-an-article') && !stays && (
            <p>{t('openAnArticle')}</p>
          )}
          {page.reason === 'not-readable' && stays && <p>{t('pressButton')}</p>}
          {settingsAlone}
        </Notice>
      );
    case 'error':
      return (
        <Notice name={t('extensionName')} title={t('errorTitle')} urgent>
          <p>{t('errorWhatToDo')}</p>
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
          {page.message && (
            <details class="disclosure">
              <summary>{t('errorDetails')}</summary>
              <p class="disclosed error-message" dir="auto">
                {page.message}
              </p>
            </details>
          )}
          {settingsAlone}
        </Notice>
      );
    case 'compared': {
      const { comparison, inMemory } = page;
      return comparison.story ? (
        <ComparisonView
          strings={strings}
          comparison={comparison}
          story={comparison.story}
          inMemory={inMemory}
          keeping={keeping}
          // The page of all outlets shows stories that articles belong to.
          actions={comparison.mention === null ? actions : { ...actions, openComparison: null }}
          onShow={onShow}
          onCompareAnyway={props.onCompareAnyway}
        />
      ) : (
        <NoStoryView
          strings={strings}
          comparison={comparison}
          inMemory={inMemory}
          keeping={keeping}
          actions={actions}
          onShow={onShow}
          onCompareAnyway={props.onCompareAnyway}
        />
      );
    }
  }
}
