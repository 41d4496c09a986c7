import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import { ChartPatterns } from '../ui/ChartPatterns';
import { ExportBar, type ExportFormat } from '../ui/ExportBar';
import { type Strings, sayCount } from '../ui/strings';
import { Tabs } from '../ui/Tabs';
import { assignVoices } from '../ui/voices-layout';
import { CSV_MARK, createExportWords, makeExport } from './make-export';
import { Presenter } from './Presenter';
import { PrintSheet } from './PrintSheet';
import type { PageAddress } from './page-address';
import { listTabs, sayView } from './story-views';
import type { Output } from './take-along';
import { usePrinting } from './use-printing';
import { useView } from './use-view';

interface StoryViewProps {
  strings: Strings;
  comparison: StoryComparison;
  address: PageAddress;
  output: Output;
}

/** A whole story: its head, and below it the view that the address names. */
export function StoryView({ strings, comparison, address, output }: StoryViewProps) {
  const { t } = strings;
  const { story, articles, statements, framing } = comparison;
  const exportWords = useMemo(() => createExportWords(strings), [strings]);
  const voices = useMemo(() => assignVoices(framing), [framing]);
  const { printing, print } = usePrinting(output.print);
  const shown = useView(address, comparison);
  const title = sayView(strings, comparison, shown.view);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const make = async (format: ExportFormat) => {
    // The button's own word is painted before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return makeExport(format, comparison, exportWords);
  };
  const { view, go, choose } = shown;
  const presentButton = useRef<HTMLButtonElement>(null);
  const isPresenting = view.name === 'presenter';
  const wasPresenting = useRef(isPresenting);
  useEffect(() => {
    // The keyboard goes on where it left the page.
    if (wasPresenting.current && !isPresenting) presentButton.current?.focus();
    wasPresenting.current = isPresenting;
  }, [isPresenting]);

  return (
    <>
      {isPresenting && (
        <Presenter
          strings={strings}
          comparison={comparison}
          at={view.statementId}
          onMove={(statementId) => go({ name: 'presenter', statementId }, 'replace')}
          onEnd={() => choose('statements')}
        />
      )}
      <ChartPatterns />
      {(!isPresenting || printing) && (
        <header class="story-head">
          <p class="story-label">{t('story')}</p>
          <h1 dir="auto">{story.name}</h1>
          <p class="story-counts">
            {sayCount(strings, 'compare_textCount', articles.length)}{' '}
            {sayCount(strings, 'compare_statementCount', statements.length)}
          </p>
          <p class="story-present">
            <a
              class="button"
              href={`../library/index.html#${new URLSearchParams({ view: 'articles', story: story.id })}`}
              rel="noreferrer"
            >
              {t('library_inLibrary')}
            </a>{' '}
            <button
              type="button"
              class="button"
              ref={presentButton}
              onClick={() => {
                const statementId = view.name === 'statements' ? view.statementId : null;
                go({ name: 'presenter', statementId }, 'push');
              }}
            >
              {t('present_begin')}
            </button>
          </p>
          <ExportBar
            strings={strings}
            onCopy={async (format) => output.copy((await make(format)).text)}
            onSave={async (format) => {
              const { name, type, text } = await make(format);
              return output.save(name, type, format === 'csv' ? CSV_MARK + text : text);
            }}
            onPrint={print}
          />
          {comparison.cut && <p class="note">{t('cutNote')}</p>}
        </header>
      )}
      {!isPresenting && (
        <div class="story-views">
          <Tabs
            label={t('compare_tabsLabel')}
            {...listTabs({ strings, comparison, exportWords, voices, output, address, go }, shown)}
          />
        </div>
      )}
      {/* For the paper alone; what is on the screen stays there as it is. */}
      {printing && <PrintSheet strings={strings} comparison={comparison} voices={voices} />}
    </>
  );
}
