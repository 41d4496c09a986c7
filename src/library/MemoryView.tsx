import { useId, useRef, useState } from 'preact/hooks';
import type { MemorySource } from '../messaging/memory-source';
import { dateFormat } from '../ui/formatters';
import { sayWhen } from '../ui/say-when';
import { type Strings, sayCount } from '../ui/strings';
import { ForgetMemory, type Forgotten } from './ForgetMemory';
import { RememberedCard } from './RememberedCard';
import { type ShownMemory, useMemory } from './use-memory';

interface MemoryViewProps {
  strings: Strings;
  source: MemorySource;
  /** Address of where it is switched on. */
  settings: string;
}

/** What reading memory holds: to be seen, searched as one types, and forgotten an article, a site, a day or all of it. */
export function MemoryView({ strings, source, settings }: MemoryViewProps) {
  const { t, locale } = strings;
  const id = useId();
  const [shown, setShown] = useState<ShownMemory>({ words: '', site: null, day: null });
  const { summary, articles, total, failed, look, more, forget } = useMemory(source, shown);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (what: Forgotten) => {
    // The same words are told again only where they were gone.
    setSaid('');
    setSaid(t((await forget(what)) ? 'memory_forgotten' : 'memory_failed'));
    // The button that had the focus may be gone.
    heading.current?.focus();
    if ('site' in what || 'day' in what || 'all' in what) setShown({ words: '', site: null, day: null });
  };
  if (failed)
    return (
      <p class="tools" role="alert">
        {t('library_listFailed')}{' '}
        <button type="button" class="button" onClick={look}>
          {t('tryAgain')}
        </button>
      </p>
    );
  const day = (iso: string) => dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const isEmpty = summary?.articles === 0;
  return (
    <section class="memory" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('memory_title')}
      </h2>
      {summary !== null && (
        <>
          <p>
            {summary.since === null
              ? t('memory_empty')
              : sayCount(strings, 'memory_amount', summary.articles, [sayWhen(strings, summary.since)])}
          </p>
          {isEmpty && <p class="help">{t('memory_help')}</p>}
          {!summary.available && <p class="note">{t('memory_notAvailable')}</p>}
          {summary.available && !summary.on && (
            <p class="note">
              {t('memory_off')}{' '}
              <a class="link" href={settings} rel="noreferrer">
                {t('memory_switchOn')}
              </a>
            </p>
          )}
        </>
      )}
      {summary !== null && !isEmpty && (
        <>
          <search class="filters toolbar">
            <label class="field field-search">
              <span>{t('memory_search')}</span>{' '}
              <input
                type="search"
                class="text-field"
                spellcheck={false}
                autocomplete="off"
                placeholder={t('memory_search')}
                value={shown.words}
                onInput={({ currentTarget }) => setShown({ ...shown, words: currentTarget.value })}
              />
            </label>
            <Choice
              label={t('memory_site')}
              all={t('memory_allSites')}
              chosen={shown.site}
              options={summary.sites.map(({ site, articles: count }) => [site, `${site} (${count})`])}
              onChoose={(site) => setShown({ ...shown, site, words: '' })}
            />
            <Choice
              label={t('memory_day')}
              all={t('memory_allDays')}
              chosen={shown.day}
              options={summary.days.map(({ day: one, articles: count }) => [one, `${day(one)} (${count})`])}
              onChoose={(chosen) => setShown({ ...shown, day: chosen, words: '' })}
            />
          </search>
          <ForgetMemory strings={strings} shown={shown} sayDay={day} onForget={remove} />
        </>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {articles.length > 0 ? (
        <ol class="cards">
          {articles.map((article) => (
            <li key={article.id}>
              <RememberedCard strings={strings} article={article} onForget={() => remove({ hashes: [article.id] })} />
            </li>
          ))}
        </ol>
      ) : (
        summary !== null && !isEmpty && <p class="empty">{t('memory_nothingFound')}</p>
      )}
      {articles.length < total && (
        <button type="button" class="button" onClick={more}>
          {t('memory_more')}
        </button>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  chosen: string | null;
  options: (readonly [value: string, label: string])[];
  onChoose: (value: string | null) => void;
}

function Choice({ label, all, chosen, options, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>{' '}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
