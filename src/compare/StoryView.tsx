import { useMemo } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import { ChartPatterns } from '../ui/ChartPatterns';
import { ExportBar, type ExportFormat } from '../ui/ExportBar';
import { SideBySideView } from '../ui/SideBySideView';
import { type Strings, sayCount, sayNumber } from '../ui/strings';
import { type Tab, Tabs } from '../ui/Tabs';
import { VoicesChart } from '../ui/VoicesChart';
import { VoicesVerbs } from '../ui/VoicesVerbs';
import { assignVoices } from '../ui/voices-layout';
import { FramingTable } from './FramingTable';
import { CSV_MARK, createExportWords, makeExport } from './make-export';
import { PrintSheet } from './PrintSheet';
import { StatementsView } from './StatementsView';
import type { Output } from './take-along';
import { usePrinting } from './use-printing';

interface StoryViewProps {
  strings: Strings;
  comparison: StoryComparison;
  output: Output;
}

/** A whole story: its statements in all texts, two texts beside each other, voices and verbs, framing. */
export function StoryView({ strings, comparison, output }: StoryViewProps) {
  const { t } = strings;
  const { story, articles, statements, framing } = comparison;
  const exportWords = useMemo(() => createExportWords(strings), [strings]);
  const voices = useMemo(() => assignVoices(framing), [framing]);
  const { printing, print } = usePrinting(output.print);

  const make = async (format: ExportFormat) => {
    // The button's own word is painted before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return makeExport(format, comparison, exportWords);
  };
  const tabs: Tab[] = [
    {
      id: 'statements',
      label: t('compare_tabStatements'),
      count: sayNumber(strings, statements.length),
      panel: () => (
        <StatementsView strings={strings} comparison={comparison} exportWords={exportWords} onCopy={output.copy} />
      ),
    },
    {
      id: 'side-by-side',
      label: t('compare_tabSideBySide'),
      count: null,
      panel: () => <SideBySideView strings={strings} comparison={comparison} />,
    },
    {
      id: 'voices',
      label: t('compare_tabVoices'),
      count: null,
      panel: () =>
        framing.length === 0 ? (
          <p class="empty">{t('compare_noTexts')}</p>
        ) : (
          <>
            <VoicesChart strings={strings} framing={framing} voices={voices} />
            <VoicesVerbs strings={strings} framing={framing} voices={voices} />
          </>
        ),
    },
    {
      id: 'framing',
      label: t('compare_tabFraming'),
      count: null,
      panel: () => <FramingTable strings={strings} comparison={comparison} />,
    },
  ];
  return (
    <>
      <ChartPatterns />
      <header class="story-head">
        <p class="story-label">{t('story')}</p>
        <h1 dir="auto">{story.name}</h1>
        <p class="story-counts">
          {sayCount(strings, 'compare_textCount', articles.length)}{' '}
          {sayCount(strings, 'compare_statementCount', statements.length)}
        </p>
        {comparison.cut && <p class="note">{t('cutNote')}</p>}
        <ExportBar
          strings={strings}
          onCopy={async (format) => output.copy((await make(format)).text)}
          onSave={async (format) => {
            const { name, type, text } = await make(format);
            return output.save(name, type, format === 'csv' ? CSV_MARK + text : text);
          }}
          onPrint={print}
        />
      </header>
      {printing ? (
        <PrintSheet strings={strings} comparison={comparison} voices={voices} />
      ) : (
        <Tabs label={t('compare_tabsLabel')} tabs={tabs} />
      )}
    </>
  );
}
