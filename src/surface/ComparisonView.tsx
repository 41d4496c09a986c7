import type { Comparison } from '../core/comparison-model';
import type { DetectedStory } from '../core/model';
import { ArticleHead } from '../ui/ArticleHead';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { StoryReasons } from '../ui/StoryReasons';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import { saySummary } from '../ui/say-summary';
import { type Strings, sayNumber } from '../ui/strings';
import { type Tab, Tabs } from '../ui/Tabs';
import { Framing } from './Framing';
import { LeftOut } from './LeftOut';
import { SameQuotes } from './SameQuotes';

export interface ComparisonViewProps {
  strings: Strings;
  comparison: Comparison;
  story: DetectedStory;
  inMemory: boolean;
  actions: SurfaceActions;
  onShow: ShowOccurrence;
  /** Compares the article with another story of the library. */
  onCompareAnyway: (storyId: string) => void;
}

/** An article of a known story: what it shares with the story's other texts, what it leaves out, how each tells it. */
export function ComparisonView(props: ComparisonViewProps) {
  const { strings, comparison, story, inMemory, actions, onShow, onCompareAnyway } = props;
  const { t } = strings;
  const { article, alsoNear, statements, missing } = comparison;
  const tabs: Tab[] = [
    {
      id: 'same',
      label: t('tabSame'),
      count: sayNumber(strings, statements.length),
      panel: () => <SameQuotes strings={strings} comparison={comparison} onShow={onShow} />,
    },
    {
      id: 'left-out',
      label: t('tabLeftOut'),
      count: article.complete ? sayNumber(strings, missing.length) : null,
      panel: () => <LeftOut strings={strings} comparison={comparison} />,
    },
    {
      id: 'framing',
      label: t('tabFraming'),
      count: null,
      panel: () => <Framing strings={strings} comparison={comparison} />,
    },
  ];
  return (
    <>
      <div class="head">
        <p class="story-name">
          <span class="story-label">{t('story')}</span> <bdi>{story.name}</bdi>
        </p>
        <ArticleHead strings={strings} article={article} />
        {!article.complete && <p class="note">{t(article.limited ? 'limitedNote' : 'incompleteNote')}</p>}
        {comparison.cut && <p class="note">{t('cutNote')}</p>}
        {article.inLibrary !== null && <p class="note">{t('ownTextNote')}</p>}
        {inMemory && <p class="note">{t('inMemoryNote')}</p>}
        {comparison.mention !== null && <p class="note">{t('anywayNote')}</p>}
        {alsoNear !== null && (
          <div class="mention">
            <p>{t('alsoNearTold', [`\u2068${alsoNear.name}\u2069`])}</p>
            <button type="button" class="quiet-button" onClick={() => onCompareAnyway(alsoNear.id)}>
              {t('alsoNearCompare')}
            </button>
          </div>
        )}
        <p class="summary">{saySummary(strings, comparison)}</p>
        <div class="disclosures">
          <StoryReasons strings={strings} reasons={story.reasons} />
          <SurfaceTools strings={strings} actions={actions} />
        </div>
      </div>
      <Tabs label={t('tabsLabel')} tabs={tabs} />
    </>
  );
}
