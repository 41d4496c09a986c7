import type { PageState } from '../messaging/protocol';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';
import { ComparisonView } from './ComparisonView';
import { NoStoryView } from './NoStoryView';

export interface PopupViewProps {
  strings: Strings;
  page: PageState;
  onShow: ShowOccurrence;
  onRetry: () => void;
}

/** The popup for each state of the page. */
export function PopupView({ strings, page, onShow, onRetry }: PopupViewProps) {
  const { t } = strings;
  switch (page.state) {
    case 'loading':
      return <Skeleton label={t('loading')} />;
    case 'no-article':
      return (
        <Notice
          name={t('extensionName')}
          title={t(page.reason === 'not-readable' ? 'notReadableTitle' : 'notAnArticleTitle')}
        >
          <p>{t(page.reason === 'not-readable' ? 'notReadableWhy' : 'notAnArticleWhy')}</p>
          <p>{t('openAnArticle')}</p>
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
          onShow={onShow}
        />
      ) : (
        <NoStoryView strings={strings} comparison={comparison} inMemory={inMemory} onShow={onShow} />
      );
    }
  }
}
