import { useId } from 'preact/hooks';
import { partByCloseness } from '../core/comparison/find-closest';
import type { ComparedStatement } from '../core/comparison-model';
import type { Occurrence } from '../core/model';
import { Again } from './CarrierRow';
import { CarrierRows } from './CarrierRows';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import { FindOnPage, type ShowOccurrence } from './FindOnPage';
import { isUnmarked } from './group-carriers';
import { Introduction } from './Introduction';
import { LongText } from './LongText';
import { sayDifferences } from './say-differences';
import { segmentWording } from './segment-wording';
import { type Strings, sayCount } from './strings';
import { isQuoted, PrintedWords } from './Wording';
import { WordingChanges } from './WordingLine';

interface StatementCardProps {
  strings: Strings;
  statement: ComparedStatement;
  /** Of the article, BCP 47. */
  language: string | null;
  /** Of the article: texts with the same number are in good part copies of it. */
  witnessHere?: number | undefined;
  onShow: ShowOccurrence;
}

/** A statement that this article and others carry: its words here, then outlet by outlet how it stands there. */
export function StatementCard({ strings, statement, language, witnessHere, onShow }: StatementCardProps) {
  const titleId = useId();
  const { fullest, elsewhere } = statement;
  const { main, again } = partByCloseness(statement.here);
  const [first] = main;
  if (!first) return null;
  return (
    <article class="card" aria-labelledby={titleId}>
      <h2 class="card-head" id={titleId}>
        <Introduction strings={strings} occurrence={first} />
      </h2>
      {main.map((occurrence) => (
        <p class="words-here" key={occurrence.start}>
          <PrintedWords quoted={isQuoted(occurrence)} language={language}>
            <LongText strings={strings} text={occurrence.text} />
          </PrintedWords>{' '}
          <FindOnPage strings={strings} occurrence={occurrence} onShow={onShow} />
        </p>
      ))}
      <TreatmentHere strings={strings} occurrence={first} fullest={fullest} language={language} />
      {again.length > 0 && (
        <Disclosure summary={sayCount(strings, 'hereAgain', again.length)}>
          {() => <Again strings={strings} again={again} fullest={fullest} language={language} />}
        </Disclosure>
      )}
      <CarrierRows
        strings={strings}
        elsewhere={elsewhere}
        fullest={fullest}
        wordsAbove={main.length === 1 ? first.text : ''}
        witnessHere={witnessHere}
      />
    </article>
  );
}

interface TreatmentHereProps {
  strings: Strings;
  occurrence: Occurrence;
  fullest: string | null;
  language: string | null;
}

/** What this article itself did to the words, if it did anything, or which version it has: it is held to the same measure as the others. */
function TreatmentHere({ strings, occurrence, fullest, language }: TreatmentHereProps) {
  if (occurrence.fidelity === 'verbatim' && !isUnmarked(occurrence)) return null;
  const shows = segmentWording(fullest, occurrence.text, occurrence.edits).some(
    ({ kind }) => kind === 'dropped' || kind === 'added',
  );
  return (
    <div class={shows ? 'treatment-here shown' : 'treatment-here'}>
      <p class="group-head">
        <FidelityMark strings={strings} of={occurrence} />
        <span class="aside">{strings.t('inThisArticle')}</span>
        {isUnmarked(occurrence) && <span class="aside">{strings.t('withoutMarks')}</span>}
        {sayDifferences(strings, occurrence).map((said) => (
          <span class="aside" key={said}>
            {said}
          </span>
        ))}
      </p>
      {shows && <WordingChanges strings={strings} occurrence={occurrence} fullest={fullest} language={language} />}
    </div>
  );
}
