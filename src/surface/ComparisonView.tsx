import { useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../core/comparison-model';
import type { DetectedStory } from '../core/model';
import { partMissing, partStatements } from '../core/story/part-statements';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { KeepArticle } from '../ui/KeepArticle';
import { SurfaceHead } from '../ui/SurfaceHead';
import type { SurfaceActions } from '../ui/SurfaceTools';
import { saySummary } from '../ui/say-summary';
import { type Strings, sayNumber } from '../ui/strings';
import { type Tab, Tabs } from '../ui/Tabs';
import { AllOutlets } from './AllOutlets';
import { Framing } from './Framing';
import { NotFoundHere } from './NotFoundHere';
import { Quotations } from './Quotations';
import { StoryMenu } from './StoryMenu';
import type { Keeping } from './use-keeping';

export interface ComparisonViewProps {
  strings: Strings;
  comparison: Comparison;
  story: DetectedStory;
  inMemory: boolean;
  keeping?: Keeping | undefined;
  actions: SurfaceActions;
  onShow: ShowOccurrence;
  /** Compares the article with another story of the library. */
  onCompareAnyway: (storyId: string) => void;
}

/** An article of a known story: in what it differs from the story's other texts, what it does not have, how each tells it. */
export function ComparisonView(props: ComparisonViewProps) {
  const { strings, comparison, story, inMemory, keeping, actions, onShow, onCompareAnyway } = props;
  const { t } = strings;
  const { article, alsoNear, onlyHere, statements, missing } = comparison;
  const parted = useMemo(() => partStatements(statements), [statements]);
  const notFound = useMemo(() => partMissing(missing), [missing]);
  const [inOrder, setInOrder] = useState(false);
  // Made once: what leads on from the surface is known a little later, and changes nothing in it.
  const quotations = useMemo(
    () => <Quotations strings={strings} comparison={comparison} parted={parted} inOrder={inOrder} onShow={onShow} />,
    [strings, comparison, parted, inOrder, onShow],
  );
  const tabs: (Tab & { holds: number })[] = [
    {
      id: 'quotations',
      ...nameQuotations(strings, parted, onlyHere.length),
      panel: () => quotations,
    },
    {
      id: 'not-found',
      label: t('tabNotFound'),
      count: article.complete ? sayNumber(strings, notFound.shared.length) : null,
      holds: notFound.shared.length,
      panel: () => <NotFoundHere strings={strings} article={article} missing={notFound} />,
    },
    {
      id: 'framing',
      label: t('tabFraming'),
      count: null,
      holds: comparison.framing.length,
      panel: () => <Framing strings={strings} comparison={comparison} />,
    },
  ];
  return (
    <>
      <SurfaceHead
        strings={strings}
        title={story.name}
        article={article}
        summary={saySummary(strings, comparison)}
        menu={
          <StoryMenu
            strings={strings}
            story={story}
            isOwnText={article.inLibrary !== null}
            order={parted.differing.length > 1 ? { isOfArticle: inOrder, onChange: setInOrder } : null}
            actions={actions}
          />
        }
      >
        {article.limited && <p class="note">{t('limitedNote')}</p>}
        {comparison.cut && <p class="note">{t('cutNote')}</p>}
        {inMemory && <p class="note">{t('inMemoryNote')}</p>}
        {comparison.mention !== null && <p class="note">{t('anywayNote')}</p>}
      </SurfaceHead>
      <Tabs
        key={article.text}
        label={t('tabsLabel')}
        tabs={tabs}
        first={tabs.find(({ holds }) => holds > 0)?.id ?? 'quotations'}
      />
      {alsoNear !== null && (
        <div class="mention">
          <p>{t('alsoNearTold', [`\u2068${alsoNear.name}\u2069`])}</p>
          <button type="button" class="quiet-button" onClick={() => onCompareAnyway(alsoNear.id)}>
            {t('alsoNearCompare')}
          </button>
        </div>
      )}
      <AllOutlets strings={strings} actions={actions} />
      {keeping && (
        <KeepArticle
          strings={strings}
          likely={alsoNear === null ? [story] : [story, alsoNear]}
          home={article.inLibrary === null ? null : story.id}
          stories={keeping.stories}
          onStart={keeping.start}
          onAdd={keeping.add}
        />
      )}
    </>
  );
}

/** The first tab is named for what it begins with, and counts that. */
function nameQuotations(
  strings: Strings,
  { differing, same, copied }: ReturnType<typeof partStatements>,
  onlyHere: number,
): { label: string; count: string; holds: number } {
  const alone = copied.length + onlyHere;
  const [key, holds] =
    differing.length > 0
      ? ['tabDifferences', differing.length]
      : same.length > 0
        ? ['tabSame', same.length]
        : ['tabOnlyHere', alone];
  return { label: strings.t(key as string), count: sayNumber(strings, holds as number), holds: holds as number };
}
