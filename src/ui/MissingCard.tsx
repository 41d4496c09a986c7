import { useId } from 'preact/hooks';
import type { CarriedStatement } from '../core/comparison-model';
import type { OccurrenceElsewhere } from '../core/model';
import { countCarriers } from '../core/story/count-carriers';
import { CarrierRows } from './CarrierRows';
import { Introduction } from './Introduction';
import { LongText } from './LongText';
import { sayCarriers, sayTexts } from './say-summary';
import type { Strings } from './strings';
import { isQuoted, PrintedWords } from './Wording';

interface MissingCardProps {
  strings: Strings;
  statement: CarriedStatement;
  /** The outlet of the article being read, which is no other one; undefined where none is read. */
  outletHere?: string | null;
}

/** A statement that others carry and this article does not, with their words. */
export function MissingCard({ strings, statement, outletHere }: MissingCardProps) {
  const titleId = useId();
  const { elsewhere, fullest, speaker } = statement;
  const model = fullestOccurrence(statement);
  if (!model) return null;
  const words = fullest ?? model.text;
  return (
    <article class="card" aria-labelledby={titleId}>
      <h2 class="card-head" id={titleId}>
        {speaker ? (
          <span class="speaker" dir="auto">
            {speaker}
          </span>
        ) : (
          <Introduction strings={strings} occurrence={{ ...model, cue: null }} />
        )}{' '}
        <span class="aside">
          {outletHere === undefined
            ? sayTexts(strings, countCarriers(elsewhere, null))
            : strings.t('carriedBy', [sayCarriers(strings, countCarriers(elsewhere, outletHere))])}
        </span>
      </h2>
      <p class="words-here">
        <PrintedWords quoted={fullest !== null || isQuoted(model)}>
          <LongText strings={strings} text={words} />
        </PrintedWords>
      </p>
      <CarrierRows strings={strings} elsewhere={elsewhere} fullest={fullest} wordsAbove={words} />
    </article>
  );
}

/** The occurrence that prints the fullest wording; the first one where nobody quotes it. */
function fullestOccurrence({ elsewhere, fullest }: CarriedStatement): OccurrenceElsewhere | undefined {
  return elsewhere.find(({ text }) => text === fullest) ?? elsewhere[0];
}
