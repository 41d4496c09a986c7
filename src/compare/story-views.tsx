import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import { articlesById } from '../ui/find-said';
import { sayPictureSources } from '../ui/picture-sources';
import { SideBySideView } from '../ui/SideBySideView';
import { StoryLine } from '../ui/StoryLine';
import { type Strings, sayNumber } from '../ui/strings';
import type { Tab } from '../ui/Tabs';
import { VoicesChart } from '../ui/VoicesChart';
import { VoicesVerbs } from '../ui/VoicesVerbs';
import { FramingTable } from './FramingTable';
import { StatementsView } from './StatementsView';
import type { StoryParts } from './story-parts';
import type { ShownView } from './use-view';
import { FRESH, type View, type ViewName, type ViewOf } from './view-address';

interface StoryTab<Name extends ViewName> {
  /** Key of its message. */
  label: string;
  /** How many things it holds. */
  count?: (comparison: StoryComparison) => number;
  panel: (parts: StoryParts, view: ViewOf<Name>) => ComponentChildren;
}

/** The views that are tabs, in their order. */
const TABS: { readonly [Name in ViewName]?: StoryTab<Name> } = {
  statements: {
    label: 'compare_tabStatements',
    count: ({ statements }) => statements.length,
    panel: (parts, view) => <StatementsView {...parts} view={view} />,
  },
  'side-by-side': {
    label: 'compare_tabSideBySide',
    panel: ({ strings, comparison, go }, { leftId, rightId }) => (
      <SideBySideView
        strings={strings}
        comparison={comparison}
        pair={leftId !== null && rightId !== null ? { left: leftId, right: rightId } : null}
        onPair={({ left, right }) => go({ name: 'side-by-side', leftId: left, rightId: right }, 'push')}
      />
    ),
  },
  timeline: {
    label: 'compare_tabTimeline',
    panel: ({ strings, comparison, output }) => (
      <StoryLine strings={strings} comparison={comparison} onSave={output.savePicture} />
    ),
  },
  voices: { label: 'compare_tabVoices', panel: (parts) => <Voices {...parts} /> },
  framing: {
    label: 'compare_tabFraming',
    panel: ({ strings, comparison }) => <FramingTable strings={strings} comparison={comparison} />,
  },
};

const NAMES = Object.keys(TABS) as ViewName[];

/** The tabs of a story, and which of them is open: the first where the view that was asked for is none of them. */
export function listTabs(
  parts: StoryParts,
  { view, choose }: Pick<ShownView, 'view' | 'choose'>,
): { tabs: Tab[]; openId: string; onChoose: (id: string) => void } {
  const { strings, comparison } = parts;
  const shown = TABS[view.name] === undefined ? FRESH.statements : view;
  const tabOf = <Name extends ViewName>(name: Name): Tab[] => {
    const tab: StoryTab<Name> | undefined = TABS[name];
    if (tab === undefined) return [];
    const count = tab.count?.(comparison);
    return [
      {
        id: name,
        label: strings.t(tab.label),
        count: count === undefined ? null : sayNumber(strings, count),
        // Asked for only while it is the open one.
        panel: () => tab.panel(parts, shown as ViewOf<Name>),
      },
    ];
  };
  return { tabs: NAMES.flatMap(tabOf), openId: shown.name, onChoose: (id) => choose(id as ViewName) };
}

/** What the document is called while it shows a view: the quotation that was chosen, the view, the story. */
export function sayView({ t }: Strings, { story, statements }: StoryComparison, view: View): string {
  const label = TABS[view.name]?.label;
  const chosen = 'statementId' in view ? statements.find(({ id }) => id === view.statementId)?.label : undefined;
  return [chosen, label && t(label), story.name, t('extensionName')].filter(Boolean).join(' – ');
}

function Voices({ strings, comparison, voices, output }: StoryParts) {
  const { framing, articles, readingId } = comparison;
  const byId = useMemo(() => articlesById(articles, readingId), [articles, readingId]);
  const sources = useMemo(() => [...sayPictureSources(strings, articles).values()], [strings, articles]);
  if (framing.length === 0) return <p class="empty">{strings.t('compare_noTexts')}</p>;
  return (
    <>
      <VoicesChart
        strings={strings}
        framing={framing}
        voices={voices}
        articles={byId}
        saving={{ sources, onSave: output.savePicture }}
      />
      <VoicesVerbs strings={strings} framing={framing} voices={voices} articles={byId} />
    </>
  );
}
