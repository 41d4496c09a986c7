import { useId } from 'preact/hooks';
import type { CarriedStatement, MissingTime } from '../core/comparison-model';
import type { OccurrenceElsewhere } from '../core/model';
import { countCarriers } from '../core/story/count-carriers';
import { CarrierRows } from './CarrierRows';
import { CorrectedBy } from './CorrectedBy';
import { toShown } from './correcting';
import { LongText } from './LongText';
import { sayCarriers, sayTexts } from './say-summary';
import type { Strings } from './strings';
import { isQuoted, PrintedWords } from './Wording';

interface MissingCardProps {
  strings: Strings;
  statement: CarriedStatement;
  /** The outlet of the article being read, which is no other one; undefined where none is read. */
  outletHere?: string | null;
  /** Whether it could have been printed in the article being read; not there where none is read. */
  when?: MissingTime;
}

/** A statement that others carry and this article does not, with their words. */
export function MissingCard({ strings, statement, outletHere, when = 'by-then' }: MissingCardProps) {
  const { t } = strings;
  const titleId = useId();
  const { elsewhere, fullest, speaker } = statement;
  const model = fullestOccurrence(statement);
  if (!model) return null;
  const words = fullest ?? model.text;
  const name = speaker ?? model.speaker?.name;
  return (
    <article class="card" aria-labelledby={titleId}>
      <h2 class="card-head" id={titleId}>
        <span class={name ? 'speaker' : 'speaker not-stated'} dir="auto">
          {name ?? t('speakerNotFound')}
        </span>{' '}
        <span class="aside">
          {outletHere === undefined
            ? sayTexts(strings, countCarriers(elsewhere, null))
            : t('inCarriers', [sayCarriers(strings, countCarriers(elsewhere, outletHere))])}
        </span>{' '}
        {when === 'unknown' && <span class="aside">{t('whenUnknown')}</span>}
      </h2>
      <p class="words-here">
        <PrintedWords quoted={fullest !== null || isQuoted(model)} language={model.language}>
          <LongText strings={strings} text={words} />
        </PrintedWords>
      </p>
      <CarrierRows
        strings={strings}
        elsewhere={elsewhere}
        fullest={fullest}
        wordsAbove={words}
        corrected={{ against: toShown(model, model.articleId), statementId: statement.id }}
      />
      <CorrectedBy strings={strings} marks={statement.corrected ?? []} />
    </article>
  );
}

/** The occurrence that prints the fullest wording; the first one where nobody quotes it. */
function fullestOccurrence({ elsewhere, fullest }: CarriedStatement): OccurrenceElsewhere | undefined {
  return elsewhere.find(({ text }) => text === fullest) ?? elsewhere[0];
}
