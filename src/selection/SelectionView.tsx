import type { SelectionComparison } from '../core/compare-selection';
import type { OccurrenceElsewhere } from '../core/model';
import { LongList } from '../ui/LongList';
import { LongText } from '../ui/LongText';
import { MissingCard } from '../ui/MissingCard';
import { OutletAndTitle } from '../ui/OutletAndTitle';
import type { Strings } from '../ui/strings';

/** Selected words, and where the library's texts have them: as a statement, and in the outlets' own sentences. */
export function SelectionView({ strings, comparison }: { strings: Strings; comparison: SelectionComparison }) {
  const { t } = strings;
  const { text, statements, passages } = comparison;
  const nothing = statements.length === 0 && passages.length === 0;
  return (
    <>
      <header class="head">
        <h1 class="story-name">{t('selection_title')}</h1>
        <blockquote class="selected printed" dir="auto">
          <LongText strings={strings} text={text} />
        </blockquote>
        {comparison.cut && <p class="note">{t('cutNote')}</p>}
        {nothing && (
          <div role="status">
            <p class="summary">{t('selection_none')}</p>
            <p class="help">{t('selection_noneWhy')}</p>
          </div>
        )}
      </header>
      {statements.length > 0 && (
        <section>
          <h2 class="part">{t('selection_statements')}</h2>
          <LongList class="cards" items={statements} keyOf={({ id }) => id}>
            {(statement) => <MissingCard strings={strings} statement={statement} />}
          </LongList>
        </section>
      )}
      {passages.length > 0 && (
        <section>
          <h2 class="part">{t('selection_passages')}</h2>
          <LongList class="passages" items={passages} keyOf={({ articleId, start }) => `${articleId} ${start}`}>
            {(passage) => <Passage strings={strings} passage={passage} />}
          </LongList>
        </section>
      )}
    </>
  );
}

/** A sentence of an outlet's own, the selected words in it marked. */
function Passage({ strings, passage }: { strings: Strings; passage: OccurrenceElsewhere }) {
  const words = passage.trace?.agreeing[0] ?? '';
  const at = passage.text.indexOf(words);
  return (
    <div class="passage">
      <p class="outlet-and-title">
        <OutletAndTitle strings={strings} outlet={passage.outlet} title={passage.title} language={passage.language} />
      </p>
      <p class="printed" dir="auto" lang={passage.language ?? undefined}>
        {passage.text.slice(0, at)}
        <mark>{words}</mark>
        {passage.text.slice(at + words.length)}
      </p>
    </div>
  );
}
