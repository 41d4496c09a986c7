import { useId } from 'preact/hooks';
import { partByCloseness } from '../core/comparison/find-closest';
import type { ComparedArticle, ComparedStatement } from '../core/comparison-model';
import type { Occurrence } from '../core/model';
import { Again, Copies } from './CarrierRow';
import { CarrierRows } from './CarrierRows';
import { CorrectedBy } from './CorrectedBy';
import { CorrectMenu } from './CorrectMenu';
import { CutMap } from './CutMap';
import { toShown } from './correcting';
import { DifferenceMark } from './DifferenceMark';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import { FindOnPage, type ShowOccurrence } from './FindOnPage';
import { type Carrier, foldCopies, groupCarriers, isUnmarked } from './group-carriers';
import { Introduction, saySpeaker } from './Introduction';
import { LongText } from './LongText';
import { sayDifferences } from './say-differences';
import { segmentWording } from './segment-wording';
import { type Strings, sayCount } from './strings';
import { isQuoted, PrintedWords } from './Wording';
import { WordingChanges } from './WordingLine';

/** The text being read, which has no id of the library's; those have more letters. */
const HERE = 'here';

interface StatementCardProps {
  strings: Strings;
  statement: ComparedStatement;
  article: Pick<ComparedArticle, 'outlet' | 'title' | 'language'>;
  /** Of the article: texts with the same number are in good part copies of it. */
  witnessHere?: number | undefined;
  onShow: ShowOccurrence;
}

/** A statement that this article and others carry: in what they differ, its words here, then outlet by outlet. */
export function StatementCard({ strings, statement, article, witnessHere, onShow }: StatementCardProps) {
  const titleId = useId();
  const { fullest, elsewhere, difference, speaker } = statement;
  const { language, outlet, title } = article;
  const { main, again } = partByCloseness(statement.here);
  const [first] = main;
  if (!first) return null;
  const wordsAbove = main.length === 1 ? first.text : '';
  const carriers = foldCopies(groupCarriers(elsewhere), { witness: witnessHere, words: wordsAbove });
  return (
    <article class="card" aria-labelledby={titleId}>
      <div class="card-top">
        <h2 class="card-head" id={titleId}>
          <DifferenceMark strings={strings} difference={difference} />{' '}
          <span class={first.speaker ? 'speaker' : 'speaker not-stated'} dir="auto">
            {first.speaker ? saySpeaker(strings, first.speaker) : strings.t('speakerNotFound')}
          </span>
        </h2>
        <FindOnPage strings={strings} occurrence={first} onShow={onShow} />
      </div>
      {main.map((occurrence) => (
        <p class="words-here" key={occurrence.start}>
          <PrintedWords quoted={isQuoted(occurrence)} language={language}>
            <LongText strings={strings} text={occurrence.text} />
          </PrintedWords>{' '}
          {occurrence !== first && <FindOnPage strings={strings} occurrence={occurrence} onShow={onShow} />}
        </p>
      ))}
      <Here
        strings={strings}
        occurrence={first}
        again={again}
        copies={carriers.copiesOfHere}
        fullest={fullest}
        language={language}
      />
      <CarrierRows
        strings={strings}
        elsewhere={elsewhere}
        fullest={fullest}
        wordsAbove={wordsAbove}
        carriers={carriers}
        corrected={{ against: toShown(first, null), statementId: statement.id }}
      />
      {fullest !== null && difference !== 'same' && (
        <Disclosure summary={strings.t('cutMap_heading')}>
          {() => (
            <CutMap
              strings={strings}
              speaker={speaker}
              fullest={fullest}
              language={language}
              occurrences={[
                ...statement.here.map((one) => ({
                  ...one,
                  articleId: HERE,
                  outlet,
                  title,
                  ...(witnessHere === undefined ? {} : { witness: witnessHere }),
                })),
                ...elsewhere,
              ]}
              readingId={HERE}
            />
          )}
        </Disclosure>
      )}
      <CorrectedBy
        strings={strings}
        marks={[...(statement.corrected ?? []), ...statement.here.flatMap(({ corrected }) => corrected ?? [])]}
      />
      <CorrectMenu
        strings={strings}
        occurrence={first}
        words={toShown(first, null)}
        against={null}
        statementId={statement.id}
        names={namesOf(elsewhere)}
      />
    </article>
  );
}

function namesOf(occurrences: readonly Occurrence[]): string[] {
  return [...new Set(occurrences.flatMap(({ speaker }) => speaker?.name ?? []))];
}

interface HereProps {
  strings: Strings;
  occurrence: Occurrence;
  again: readonly Occurrence[];
  copies: readonly Carrier[];
  fullest: string | null;
  language: string | null;
}

/** The row of the article itself, which is held to the same measure as the others: what it did to the words, and its verb. */
function Here({ strings, occurrence, again, copies, fullest, language }: HereProps) {
  const { t } = strings;
  const shows = segmentWording(fullest, occurrence.text, occurrence.edits).some(
    ({ kind }) => kind === 'dropped' || kind === 'added',
  );
  return (
    <div class="carrier here">
      <p class="carrier-line">
        <span class="carrier-name">
          <span class="outlet">{t('here')}</span>
        </span>{' '}
        <span class="group-head">
          <FidelityMark strings={strings} of={occurrence} />
          {isUnmarked(occurrence) && <span class="aside">{t('withoutMarks')}</span>}
          {sayDifferences(strings, occurrence).map((said) => (
            <span class="aside" key={said}>
              {said}
            </span>
          ))}
        </span>{' '}
        {occurrence.cue && (
          <span class="carrier-introduction">
            <Introduction strings={strings} occurrence={occurrence} relation="same" />
          </span>
        )}
      </p>
      {shows && <WordingChanges strings={strings} occurrence={occurrence} fullest={fullest} language={language} />}
      <div class="disclosures">
        {copies.length > 0 && <Copies strings={strings} copies={copies} />}
        {again.length > 0 && (
          <Disclosure summary={sayCount(strings, 'hereAgain', again.length)}>
            {() => <Again strings={strings} again={again} fullest={fullest} language={language} />}
          </Disclosure>
        )}
      </div>
    </div>
  );
}
