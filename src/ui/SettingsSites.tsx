import { useId, useRef, useState } from 'preact/hooks';
import { MOST_SITES } from '../settings/settings';
import { readSite, type SiteProblem } from '../settings/site';
import type { Strings } from './strings';

interface SettingsSitesProps {
  strings: Strings;
  sites: readonly string[];
  /** `said`: what to tell the reader when it is done. */
  onAdd: (site: string, said: string) => void;
  onRemove: (site: string, said: string) => void;
}

/** Sites that are never read: a list, and a field that takes a name or any address and says what is wrong with it. */
export function SettingsSites({ strings, sites, onAdd, onRemove }: SettingsSitesProps) {
  const { t } = strings;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const wrong = findProblem(typed, sites);
    setProblem(wrong === null ? null : t(`settings_site_${wrong.replaceAll('-', '_')}`));
    field.current?.focus();
    const read = readSite(typed);
    if (wrong !== null || !('site' in read)) return;
    setTyped('');
    onAdd(read.site, t('settings_siteAdded', [read.site]));
  };
  const remove = (site: string) => {
    // The button that has the focus goes away.
    field.current?.focus();
    onRemove(site, t('settings_siteRemoved', [site]));
  };
  return (
    <section class="setting" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('settings_sites')}</h2>
      <p class="help">{t('settings_sitesHelp')}</p>
      <form class="site-form" onSubmit={add} noValidate>
        <label for={`${id}-field`}>{t('settings_siteLabel')}</label>
        <input
          class="text-field"
          ref={field}
          id={`${id}-field`}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-help ${id}-problem`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit" class="button">
          {t('settings_siteAdd')}
        </button>
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        <p class="help" id={`${id}-help`}>
          {t('settings_siteExample')}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="help">{t('settings_sitesNone')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button
                type="button"
                class="quiet-button"
                aria-label={t('settings_siteRemoveNamed', [site])}
                onClick={() => remove(site)}
              >
                {t('settings_siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function findProblem(typed: string, sites: readonly string[]): SiteProblem | 'already' | 'full' | null {
  const read = readSite(typed);
  if ('problem' in read) return read.problem;
  if (sites.includes(read.site)) return 'already';
  return sites.length >= MOST_SITES ? 'full' : null;
}
