import type { ArticleFraming, StoryComparison } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { FramingTerm } from '../ui/FramingTerm';
import { listFormat } from '../ui/formatters';
import { sayOutletAmong } from '../ui/matrix-say-outlet';
import { OutletLink } from '../ui/OutletLink';
import { sayDate } from '../ui/say-date';
import type { Strings } from '../ui/strings';

/** Said outright: on a narrow screen the rows are shown as blocks, and some browsers then forget that it is a table. */
const TABLE = { role: 'table' } as const;
const ROWS = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const COLUMN_HEAD = { role: 'columnheader' } as const;
const ROW_HEAD = { role: 'rowheader' } as const;
const CELL = { role: 'cell' } as const;

/** Text by text: headline, first sentence, what it calls the thing at issue, who has the first and the last word. */
export function FramingTable({ strings, comparison }: { strings: Strings; comparison: StoryComparison }) {
  const { t } = strings;
  const { framing, articles, readingId } = comparison;
  if (framing.length === 0) return <p class="empty">{t('compare_noTexts')}</p>;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const heads = [
    'compare_outlet',
    'compare_headline',
    'compare_firstSentence',
    'compare_terms',
    'compare_firstWord',
    'compare_lastWord',
  ];
  return (
    <table class="framing" {...TABLE} aria-label={t('compare_tabFraming')}>
      <colgroup>
        {heads.map((key) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead {...ROWS}>
        <tr {...ROW}>
          {heads.map((key) => (
            <th key={key} scope="col" {...COLUMN_HEAD}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROWS}>
        {framing.map((article) => (
          <FramingRow
            key={article.articleId ?? readingId}
            strings={strings}
            framing={article}
            article={byId.get(article.articleId ?? readingId ?? '')}
            alike={framing.filter(({ witness }) => witness === article.witness && witness !== undefined)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FramingRowProps {
  strings: Strings;
  framing: ArticleFraming;
  article: LibraryArticle | undefined;
  /** All texts that are one witness, this one among them. */
  alike: readonly ArticleFraming[];
}

function FramingRow({ strings, framing, article, alike }: FramingRowProps) {
  const { t } = strings;
  const { outlet, title, lead, terms, firstWord, lastWord } = framing;
  const language = framing.language ?? undefined;
  const others = alike.filter((one) => one !== framing).map((one) => sayOutletAmong(strings, one, alike));
  const date = article ? sayDate(strings, article) : null;
  return (
    <tr {...ROW}>
      <th scope="row" {...ROW_HEAD}>
        <OutletLink strings={strings} outlet={outlet} url={article?.url} />
        <span class="framing-facts">{date ?? t('dateNotStated')}</span>
        {framing.articleId === null && <span class="framing-facts">{t('compare_hereColumn')}</span>}
        {article && !article.complete && <span class="framing-facts">{t('compare_incompleteText')}</span>}
        {others.length > 0 && (
          <span class="framing-facts">{t('compare_sameText', [listFormat(strings.locale).format(others)])}</span>
        )}
      </th>
      <Cell
        label={t('compare_headline')}
        printed={title}
        language={language}
        missing={t('titleNotStated')}
        class="framing-title"
      />
      <Cell label={t('compare_firstSentence')} printed={lead || null} language={language} missing={t('compare_none')} />
      <td {...CELL} data-label={t('compare_terms')}>
        {terms.length === 0 && <span class="not-stated">{t('compare_none')}</span>}
        <ul class="terms">
          {terms.map(({ text, count }) => (
            <FramingTerm key={text} strings={strings} text={text} count={count} language={language} />
          ))}
        </ul>
      </td>
      <Name label={t('compare_firstWord')} name={firstWord} missing={t('compare_nobodyNamed')} />
      <Name label={t('compare_lastWord')} name={lastWord} missing={t('compare_nobodyNamed')} />
    </tr>
  );
}

interface CellProps {
  label: string;
  printed: string | null;
  language: string | undefined;
  missing: string;
  class?: string;
}

function Cell({ label, printed, language, missing, class: name = '' }: CellProps) {
  return (
    <td {...CELL} data-label={label} class={name}>
      <span class={printed ? 'printed' : 'not-stated'} dir="auto" lang={printed ? language : undefined}>
        {printed ?? missing}
      </span>
    </td>
  );
}

function Name({ label, name, missing }: { label: string; name: string | null; missing: string }) {
  return (
    <td {...CELL} data-label={label}>
      <span class={name ? '' : 'not-stated'} dir="auto">
        {name ?? missing}
      </span>
    </td>
  );
}
