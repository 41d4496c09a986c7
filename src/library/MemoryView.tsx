import { useId, useRef, useState } from 'preact/hooks';
import type { MemoryMessages, RememberedArticle } from '../messaging/memory-protocol';
import type { MemorySource } from '../messaging/memory-source';
import { Disclosure } from '../ui/Disclosure';
import { OutletLink } from '../ui/OutletLink';
import { sayWhen } from '../ui/say-when';
import { type Strings, sayCount } from '../ui/strings';
import { type ShownMemory, useMemory } from './use-memory';

interface MemoryViewProps {
  strings: Strings;
  source: MemorySource;
  /** Address of where it is switched on. */
  settings: string;
}

type Forgotten = MemoryMessages['forget-memory']['request'];

/** What reading memory holds: to be seen, searched as one types, and forgotten an article, a site, a day or all of it. */
export function MemoryView({ strings, source, settings }: MemoryViewProps) {
  const { t, locale } = strings;
  const id = useId();
  const [shown, setShown] = useState<ShownMemory>({ words: '', site: null, day: null });
  const { summary, articles, total, failed, look, more, forget } = useMemory(source, shown);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (what: Forgotten) => {
    setSaid(t((await forget(what)) ? 'memory_forgotten' : 'memory_failed'));
    // The button that had the focus may be gone.
    heading.current?.focus();
    if ('site' in what || 'day' in what || 'all' in what) setShown({ words: '', site: null, day: null });
  };
  if (failed)
    return (
      <p>
        {t('memory_failed')}{' '}
        <button type="button" class="button" onClick={look}>
          {t('tryAgain')}
        </button>
      </p>
    );
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
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
        <div class="memory-choice">
          <p>
            <label for={`${id}-words`}>{t('memory_search')}</label>{' '}
            <input
              type="search"
              spellcheck={false}
              id={`${id}-words`}
              value={shown.words}
              onInput={({ currentTarget }) => setShown({ ...shown, words: currentTarget.value })}
            />
          </p>
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
          <p class="tools">
            {shown.site !== null && (
              <Forget strings={strings} name={shown.site} onForget={() => remove({ site: shown.site ?? '' })} />
            )}
            {shown.day !== null && (
              <Forget strings={strings} name={day(shown.day)} onForget={() => remove({ day: shown.day ?? '' })} />
            )}
            <ForgetAll strings={strings} onForget={() => remove({ all: true })} />
          </p>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {articles.length > 0 ? (
        <ol class="cards">
          {articles.map((article) => (
            <li key={article.id}>
              <Remembered strings={strings} article={article} onForget={() => remove({ hashes: [article.id] })} />
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
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>{' '}
      <select id={id} value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </p>
  );
}

function Remembered(props: { strings: Strings; article: RememberedArticle; onForget: () => void }) {
  const { strings, article, onForget } = props;
  const { t } = strings;
  const title = useId();
  return (
    <article class="card" aria-labelledby={title}>
      <h3 class="card-head printed" id={title} dir="auto">
        {article.title ?? t('titleNotStated')}
      </h3>
      <p>
        <OutletLink strings={strings} outlet={article.outlet ?? article.site} url={article.url} />{' '}
        <span class="aside">{t('met_read', [sayWhen(strings, article.readAt)])}</span>
      </p>
      {article.quotations > 0 && (
        <Disclosure summary={sayCount(strings, 'memory_quotations', article.quotations)}>
          {() => (
            <ul class="again">
              {article.quoted.map(({ text, speaker }, at) => (
                <li key={at}>
                  <q class="printed" dir="auto">
                    {text}
                  </q>{' '}
                  {speaker !== null && <span class="aside">{speaker}</span>}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      <Forget strings={strings} name={article.title ?? article.site} onForget={onForget} />
    </article>
  );
}

function Forget({ strings, name, onForget }: { strings: Strings; name: string; onForget: () => void }) {
  return (
    <button type="button" class="quiet-button" onClick={onForget}>
      {strings.t('memory_forget')}
      <span class="unseen">: {name}</span>
    </button>
  );
}

/** Everything is asked for twice. */
function ForgetAll({ strings, onForget }: { strings: Strings; onForget: () => void }) {
  const { t } = strings;
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {t('memory_forgetAll')}
      </button>
    );
  return (
    <span role="alertdialog" aria-label={t('memory_confirm')}>
      {t('memory_confirm')}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsks(false);
          onForget();
        }}
      >
        {t('memory_forgetAll')}
      </button>{' '}
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
        {t('stored_confirmNo')}
      </button>
    </span>
  );
}
