import type { Comparison } from '../core/comparison-model';
import { Disclosure } from '../ui/Disclosure';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { KeepArticle } from '../ui/KeepArticle';
import { QuotationList } from '../ui/QuotationList';
import { StoryReasons } from '../ui/StoryReasons';
import { SurfaceHead } from '../ui/SurfaceHead';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import { type Strings, sayCount } from '../ui/strings';
import type { Keeping } from './use-keeping';

/** An article that belongs to no story of the library: what to do, and the quotations found on it. */
export function NoStoryView(props: {
  strings: Strings;
  comparison: Comparison;
  inMemory: boolean;
  keeping?: Keeping | undefined;
  actions: SurfaceActions;
  onShow: ShowOccurrence;
  /** Compares the article with a story of the library all the same. */
  onCompareAnyway: (storyId: string) => void;
}) {
  const { strings, inMemory, keeping, onShow, onCompareAnyway } = props;
  const { t } = strings;
  const { article, onlyHere, mention } = props.comparison;
  return (
    <>
      <SurfaceHead
        strings={strings}
        title={t('noStory')}
        article={article}
        summary={onlyHere.length === 0 ? t('noQuotations') : sayCount(strings, 'quotationsOnPage', onlyHere.length)}
        menu={<SurfaceTools strings={strings} actions={props.actions} />}
      >
        {article.limited && <p class="note">{t('limitedNote')}</p>}
        {props.comparison.cut && <p class="note">{t('cutNote')}</p>}
        {inMemory && <p class="note">{t('inMemoryNote')}</p>}
        {!keeping && <p class="what-to-do">{t('noStoryWhatToDo')}</p>}
        {mention !== null && (
          <div class="mention">
            <p>{t('mentionTold', [`\u2068${mention.name}\u2069`])}</p>
            <div class="disclosures">
              <Disclosure summary={t('whyThisStory')}>
                {() => <StoryReasons strings={strings} reasons={mention.reasons} />}
              </Disclosure>
              <button type="button" class="quiet-button" onClick={() => onCompareAnyway(mention.id)}>
                {t('compareAnyway')}
              </button>
            </div>
          </div>
        )}
        {keeping && (
          <KeepArticle
            strings={strings}
            likely={mention === null ? [] : [mention]}
            home={null}
            stories={keeping.stories}
            onStart={keeping.start}
            onAdd={keeping.add}
          />
        )}
      </SurfaceHead>
      {onlyHere.length > 0 && (
        <section class="quotations" aria-label={t('quotationsHere')}>
          <QuotationList strings={strings} quotations={onlyHere} language={article.language} onShow={onShow} />
        </section>
      )}
    </>
  );
}
