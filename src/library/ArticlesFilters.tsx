import { useState } from 'preact/hooks';
import type { ArticleOrder, Origin } from '../core/library-model';
import type { LibraryParts } from './parts';
import { ALL_ARTICLES, type ArticlesPlace, NO_FILTER, ORDERS, ORIGINS } from './place';

interface ArticlesFiltersProps {
  parts: LibraryParts;
  place: ArticlesPlace;
  onChange: (place: ArticlesPlace) => void;
}

/** What narrows the list of articles beside its story: words, outlet, days, where from; and its order. */
export function ArticlesFilters({ parts, place, onChange }: ArticlesFiltersProps) {
  const { strings, overview } = parts;
  const { t } = strings;
  const { filter, order, search } = place;
  const { outlet, origin, from, to, story } = filter;
  const isNarrowed = hasFilter(place);
  const [isOpen, setIsOpen] = useState(isNarrowed);
  const narrow = (some: Partial<ArticlesPlace['filter']>) => onChange({ ...place, filter: { ...filter, ...some } });
  return (
    <search class="filters">
      <div class="toolbar">
        <label class="field field-search">
          <span>{t('compare_search')}</span>{' '}
          <input
            type="search"
            class="text-field"
            value={search}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            placeholder={t('library_searchIn')}
            onInput={({ currentTarget }) => onChange({ ...place, search: currentTarget.value })}
          />
        </label>
        {search.trim() === '' && (
          <label class="field">
            <span>{t('compare_sort')}</span>{' '}
            <select
              value={order}
              onChange={({ currentTarget }) => onChange({ ...place, order: currentTarget.value as ArticleOrder })}
            >
              {ORDERS.map((one) => (
                <option key={one} value={one} selected={one === order}>
                  {t(`library_order_${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          class="quiet-button"
          aria-expanded={isOpen}
          aria-pressed={isNarrowed}
          onClick={() => setIsOpen((was) => !was)}
        >
          {t('library_filters')}
        </button>
      </div>
      {isOpen && (
        <div class="toolbar">
          <label class="field">
            <span>{t('compare_filterOutlet')}</span> {/* Its values are numbers: an outlet may be called anything. */}
            <select
              value={String(overview.outlets.indexOf(outlet ?? ''))}
              onChange={({ currentTarget }) =>
                narrow({ outlet: overview.outlets[Number(currentTarget.value)] ?? null })
              }
            >
              <option value="-1" selected={outlet === null}>
                {t('compare_filterAllOutlets')}
              </option>
              {overview.outlets.map((name, at) => (
                <option key={name} value={String(at)} selected={name === outlet}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <DayField label={t('library_from')} day={from} onChange={(day) => narrow({ from: day })} />
          <DayField label={t('library_to')} day={to} onChange={(day) => narrow({ to: day })} />
          <label class="field">
            <span>{t('library_whereFrom')}</span>{' '}
            <select
              value={origin ?? ''}
              onChange={({ currentTarget }) => narrow({ origin: (currentTarget.value || null) as Origin | null })}
            >
              <option value="" selected={origin === null}>
                {t('library_fromAnywhere')}
              </option>
              {ORIGINS.map((one) => (
                <option key={one} value={one} selected={one === origin}>
                  {t(`library_from_${one}`)}
                </option>
              ))}
            </select>
          </label>
          {isNarrowed && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => onChange({ ...place, filter: { ...NO_FILTER, story } })}
            >
              {t('compare_showAll')}
            </button>
          )}
        </div>
      )}
    </search>
  );
}

/** Whether anything but the story narrows the list, words apart. */
function hasFilter({ filter }: ArticlesPlace): boolean {
  return Object.entries(filter).some(([name, value]) => name !== 'story' && value !== null);
}

/** Whether it is narrowed at all. */
export function isNarrowed(place: ArticlesPlace): boolean {
  return hasFilter(place) || place.search.trim() !== ALL_ARTICLES.search;
}

interface DayFieldProps {
  label: string;
  /** ISO 8601. */
  day: string | null;
  onChange: (day: string | null) => void;
}

function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>{' '}
      <input
        class="text-field"
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </label>
  );
}
