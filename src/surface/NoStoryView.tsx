import type { Comparison } from '../core/comparison-model';
import { ArticleHead } from '../ui/ArticleHead';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { QuotationList } from '../ui/QuotationList';
import { StoryReasons } from '../ui/StoryReasons';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import { type Strings, sayCount } from '../ui/strings';

/** An article that belongs to no story of the library: what to do, and the quotations found on it. */
export function NoStoryView(props: {
  strings: Strings;
  comparison: Comparison;
  inMemory: boolean;
  actions: SurfaceActions;
  onShow: ShowOccurrence;
  /** Compares the article with a story of the library all the same. */
  onCompareAnyway: (storyId: string) => void;
}) {
  const { strings, inMemory, onShow, onCompareAnyway } = props;
  const { article, onlyHere, mention } = props.comparison;
  return (
    <>
      <div class="head">
        <p class="story-name">{strings.t('noStory')}</p>
        <ArticleHead strings={strings} article={article} />
        {article.limited && <p class="note">{strings.t('limitedNote')}</p>}
        {props.comparison.cut && <p class="note">{strings.t('cutNote')}</p>}
        {inMemory && <p class="note">{strings.t('inMemoryNote')}</p>}
        <p class="summary">{strings.t('noStoryWhatToDo')}</p>
        {mention !== null && (
          <div class="mention">
            <p>{strings.t('mentionTold', [`\u2068${mention.name}\u2069`])}</p>
            <div class="disclosures">
              <StoryReasons strings={strings} reasons={mention.reasons} />
              <button type="button" class="quiet-button" onClick={() => onCompareAnyway(mention.id)}>
                {strings.t('compareAnyway')}
              </button>
            </div>
          </div>
        )}
        <SurfaceTools strings={strings} actions={{ ...props.actions, openComparison: null }} />
      </div>
      <section class="quotations">
        <h2>
          {onlyHere.length === 0 ? strings.t('noQuotations') : sayCount(strings, 'quotationsOnPage', onlyHere.length)}
        </h2>
        {onlyHere.length > 0 && (
          <QuotationList strings={strings} quotations={onlyHere} language={article.language} onShow={onShow} />
        )}
      </section>
    </>
  );
}
