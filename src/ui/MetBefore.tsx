import { useId } from 'preact/hooks';
import type { ComparedArticle, ComparedStatement } from '../core/comparison-model';
import type { MetBefore as Met } from '../core/memory/met-before';
import { CarrierRows } from './CarrierRows';
import { FindOnPage, type ShowOccurrence } from './FindOnPage';
import { Folded } from './Folded';
import { saySpeaker } from './Introduction';
import { LongList } from './LongList';
import { LongText } from './LongText';
import { MetFitting } from './MetFitting';
import { sayWhen } from './say-when';
import { type Strings, sayNumber } from './strings';
import { PrintedWords } from './Wording';

interface MetBeforeProps {
  strings: Strings;
  met: Met;
  article: Pick<ComparedArticle, 'language'>;
  /** Other things on the surface matter more. */
  folded: boolean;
  onShow: ShowOccurrence;
  /** Makes a story of the article and of those that were read; null where that cannot be done. */
  onStart: ((remembered: readonly string[]) => void) | null;
}

/** What an article quotes that its reader has read elsewhere before: where, when, in which words. */
export function MetBefore({ strings, met, article, folded, onShow, onStart }: MetBeforeProps) {
  const { t } = strings;
  const title = useId();
  const { statements, readings } = met;
  const readAt = new Map(readings.map((reading) => [reading.id, reading.readAt]));
  const when = (id: string) => sayWhen(strings, readAt.get(id) ?? '');
  const list = () => (
    <>
      {onStart !== null && <MetFitting strings={strings} met={met} onStart={onStart} />}
      {met.cut && <p class="note">{t('cutNote')}</p>}
      <LongList class="cards" items={statements} keyOf={({ id }) => id}>
        {(statement) => (
          <MetStatement
            strings={strings}
            statement={statement}
            language={article.language}
            onShow={onShow}
            sayReading={(id) => (readAt.has(id) ? t('met_read', [when(id)]) : null)}
          />
        )}
      </LongList>
    </>
  );
  if (folded)
    return (
      <Folded summary={t('met_title')} count={sayNumber(strings, statements.length)}>
        {list}
      </Folded>
    );
  return (
    <section class="met" aria-labelledby={title}>
      <h2 class="met-title" id={title}>
        {t('met_title')} <span class="tab-count">{sayNumber(strings, statements.length)}</span>
      </h2>
      {list()}
    </section>
  );
}

interface MetStatementProps {
  strings: Strings;
  statement: ComparedStatement;
  language: string | null;
  onShow: ShowOccurrence;
  /** When a text was read; null where that is not known. */
  sayReading: (id: string) => string | null;
}

function MetStatement({ strings, statement, language, onShow, sayReading }: MetStatementProps) {
  const title = useId();
  const [first] = statement.here;
  if (first === undefined) return null;
  return (
    <article class="card" aria-labelledby={title}>
      <div class="card-top">
        <h3 class="card-head" id={title}>
          <span class={first.speaker ? 'speaker' : 'speaker not-stated'} dir="auto">
            {first.speaker ? saySpeaker(strings, first.speaker) : strings.t('speakerNotFound')}
          </span>
        </h3>
        <FindOnPage strings={strings} occurrence={first} onShow={onShow} />
      </div>
      <p class="words-here">
        <PrintedWords quoted language={language}>
          <LongText strings={strings} text={first.text} />
        </PrintedWords>
      </p>
      <CarrierRows
        strings={strings}
        elsewhere={statement.elsewhere}
        fullest={statement.fullest}
        wordsAbove={first.text}
        more={({ articleId }) => <span class="aside">{sayReading(articleId)}</span>}
      />
    </article>
  );
}
