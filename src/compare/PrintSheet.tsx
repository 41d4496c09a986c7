import type { StoryComparison } from '../core/comparison-model';
import type { Strings } from '../ui/strings';
import { VoicesChart, VoicesTable } from '../ui/VoicesChart';
import { VerbsTable } from '../ui/VoicesVerbs';
import type { VoiceKey } from '../ui/voices-layout';
import { FramingTable } from './FramingTable';
import { PrintMatrix } from './PrintMatrix';
import { type NumberedText, PrintStatement } from './PrintStatement';
import { PrintTexts } from './PrintTexts';

interface PrintSheetProps {
  strings: Strings;
  comparison: StoryComparison;
  voices: VoiceKey;
}

/** The comparison on paper, where nothing can be opened or scrolled: the texts, the matrix, each statement in full, the rest. */
export function PrintSheet({ strings, comparison, voices }: PrintSheetProps) {
  const { t } = strings;
  const { articles, statements, framing, readingId } = comparison;
  const texts = new Map(
    articles.map((article, at): [string, NumberedText] => [article.id, { article, number: at + 1 }]),
  );
  const printed = statements.map((statement, at) => (
    <PrintStatement key={statement.id} strings={strings} statement={statement} number={at + 1} texts={texts} />
  ));
  return (
    <div class="sheet">
      {articles.length > 0 && (
        <>
          <h2>{t('compare_texts')}</h2>
          <PrintTexts strings={strings} articles={articles} readingId={readingId} />
        </>
      )}
      {statements.length > 0 && (
        <>
          <h2>{t('compare_tabStatements')}</h2>
          <PrintMatrix strings={strings} comparison={comparison} />
          {/* The head goes with the first, whichever page that fits on. */}
          <div class="sheet-first">
            <h2>{t('compare_wordings')}</h2>
            {printed.slice(0, 1)}
          </div>
          {printed.slice(1)}
        </>
      )}
      <h2>{t('compare_tabFraming')}</h2>
      <FramingTable strings={strings} comparison={comparison} />
      {framing.length > 0 && (
        <>
          <VoicesChart strings={strings} framing={framing} voices={voices} />
          <VoicesTable strings={strings} framing={framing} />
          <h2>{t('compare_verbsTitle')}</h2>
          <VerbsTable strings={strings} framing={framing} />
        </>
      )}
    </div>
  );
}
