import type { Comparison } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { LongText } from '../ui/LongText';
import { StatementCard } from '../ui/StatementCard';
import type { Strings } from '../ui/strings';
import { PrintedWords } from '../ui/Wording';
import { noteStatements } from './passages';

interface ExcerptQuotationsProps {
  strings: Strings;
  article: LibraryArticle;
  comparison: Comparison | null;
}

/** An article of which only what it quotes is kept: its quotations, those first that others carry. */
export function ExcerptQuotations({ strings, article, comparison }: ExcerptQuotationsProps) {
  const { t } = strings;
  const noted = noteStatements(comparison?.statements ?? []);
  const inNotes = new Set(noted.flatMap(({ statement }) => statement.here.map(({ start }) => start)));
  const alone = (article.excerpt?.quotations ?? []).filter(
    ({ start, kind }) => (kind === 'direct' || kind === 'fragment') && !inNotes.has(start),
  );
  return (
    <>
      <p class="note">{t('library_withoutText')}</p>
      <ol class="cards">
        {noted.map(({ statement }) => (
          <li key={statement.id}>
            <StatementCard strings={strings} statement={statement} article={article} onShow={async () => false} />
          </li>
        ))}
        {alone.map(({ start, text, speaker }) => (
          <li key={start} class="card">
            <p class="card-head">
              <span class={speaker ? 'speaker' : 'speaker not-stated'} dir="auto">
                {speaker?.name ?? t('speakerNotFound')}
              </span>
            </p>
            <p class="words-here">
              <PrintedWords quoted language={article.language}>
                <LongText strings={strings} text={text} />
              </PrintedWords>
            </p>
          </li>
        ))}
      </ol>
      {noted.length + alone.length === 0 && <p class="empty">{t('noQuotations')}</p>}
    </>
  );
}
