import type { LibraryArticle } from '../core/model';
import { numberFormat } from '../ui/formatters';
import { MATRIX_ORDERS, type MatrixOrder } from '../ui/matrix-rows';
import { sayOutletAmong } from '../ui/matrix-say-outlet';
import { type Strings, sayCount } from '../ui/strings';
import { isNarrowing, NO_FILTERS, type RowFilters } from './row-filters';

interface StatementsFiltersProps {
  strings: Strings;
  filters: RowFilters;
  /** The empty string for statements whose speaker nobody names. */
  speakers: readonly string[];
  articles: readonly LibraryArticle[];
  /** Whether one of the texts is being read: its order is the first to choose. */
  reading: boolean;
  /** How many statements there are, and how many pass the filters. */
  all: number;
  passing: number;
  onChange: (filters: RowFilters) => void;
}

/** What narrows the matrix and puts it in order, and how much of it is left. */
export function StatementsFilters(props: StatementsFiltersProps) {
  const { strings, filters, speakers, articles, reading, all, passing, onChange } = props;
  const { t } = strings;
  const change = (some: Partial<RowFilters>) => onChange({ ...filters, ...some });
  // Whatever the order, it is no reason to have fewer.
  const showAll = () => onChange({ ...NO_FILTERS, order: filters.order });
  const narrowed = isNarrowing(filters);
  return (
    <search class="filters">
      <div class="toolbar">
        <label class="field field-search">
          <span>{t('compare_search')}</span>{' '}
          <input
            type="search"
            class="text-field"
            value={filters.search}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            placeholder={t('compare_searchIn')}
            onInput={({ currentTarget }) => change({ search: currentTarget.value })}
          />
        </label>
        {speakers.length > 1 && (
          <Choice
            label={t('compare_filterSpeaker')}
            all={t('compare_filterAllSpeakers')}
            chosen={filters.speaker}
            options={speakers.map((name) => ({ value: name, name: name || t('speakerNotFound') }))}
            onChoose={(speaker) => change({ speaker })}
          />
        )}
        {articles.length > 1 && (
          <Choice
            label={t('compare_filterOutlet')}
            all={t('compare_filterAllOutlets')}
            chosen={filters.articleId}
            options={articles.map((article) => ({
              value: article.id,
              name: sayOutletAmong(strings, article, articles),
            }))}
            onChoose={(articleId) => change({ articleId })}
          />
        )}
        {articles.length > 1 && (
          <label class="check">
            <input
              type="checkbox"
              checked={filters.differing}
              onChange={({ currentTarget }) => change({ differing: currentTarget.checked })}
            />{' '}
            {t('compare_filterDiffering')}
          </label>
        )}
        <label class="field">
          <span>{t('compare_sort')}</span>{' '}
          <select
            value={filters.order}
            onChange={({ currentTarget }) => change({ order: currentTarget.value as MatrixOrder })}
          >
            {MATRIX_ORDERS.map((one) => (
              <option key={one} value={one} selected={one === filters.order}>
                {t(one === 'given' && !reading ? 'compare_sort_story' : `compare_sort_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="filters-left">
        <span role="status">
          {narrowed &&
            (passing === 0
              ? t('compare_noneLeft')
              : sayCount(strings, 'compare_shownOf', all, [numberFormat(strings.locale).format(passing)]))}
        </span>{' '}
        {narrowed && (
          <button type="button" class="quiet-button" onClick={showAll}>
            {t('compare_showAll')}
          </button>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  /** What it says while nothing is chosen. */
  all: string;
  chosen: string | null;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string | null) => void;
}

/** One of many by name. Its values are numbers, since a name may be empty, or look like "all". */
function Choice({ label, all, chosen, options, onChoose }: ChoiceProps) {
  const at = options.findIndex(({ value }) => value === chosen);
  return (
    <label class="field">
      <span>{label}</span>{' '}
      <select
        value={String(at)}
        onChange={({ currentTarget }) => onChoose(options[Number(currentTarget.value)]?.value ?? null)}
      >
        <option value="-1" selected={at === -1}>
          {all}
        </option>
        {options.map(({ value, name }, index) => (
          <option key={value} value={String(index)} selected={index === at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
