import type { StoryComparison } from '../core/comparison-model';
import { CarrierRows } from '../ui/CarrierRows';
import { type Strings, sayNumber } from '../ui/strings';
import { VoicesChart, VoicesTable } from '../ui/VoicesChart';
import { VerbsTable } from '../ui/VoicesVerbs';
import type { VoiceKey } from '../ui/voices-layout';
import { PrintedWords } from '../ui/Wording';
import { FramingTable } from './FramingTable';

interface PrintSheetProps {
  strings: Strings;
  comparison: StoryComparison;
  voices: VoiceKey;
}

/** The comparison on paper, where nothing can be opened or scrolled: framing, each statement in full, voices, verbs. */
export function PrintSheet({ strings, comparison, voices }: PrintSheetProps) {
  const { t } = strings;
  const { statements, framing } = comparison;
  return (
    <div class="sheet">
      <h2>{t('compare_tabFraming')}</h2>
      <FramingTable strings={strings} comparison={comparison} />
      <h2>{t('compare_tabStatements')}</h2>
      {statements.map(({ id, speaker, fullest, occurrences }, at) => (
        <section class="sheet-statement" key={id}>
          <h3 dir="auto">
            {sayNumber(strings, at + 1)}. {speaker ?? t('speakerNotFound')}
          </h3>
          {fullest && (
            <p class="detail-words">
              <PrintedWords quoted>{fullest.text}</PrintedWords>
            </p>
          )}
          <CarrierRows
            strings={strings}
            elsewhere={occurrences}
            fullest={fullest?.text ?? null}
            wordsAbove={fullest?.text ?? ''}
          />
        </section>
      ))}
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
