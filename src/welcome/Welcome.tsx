import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../core/comparison-model';
import { chooseDifference } from '../core/story/choose-difference';
import type { SettingsSource } from '../messaging/settings-source';
import type { TrialSource } from '../messaging/trial-source';
import { useFollowed } from '../messaging/use-followed';
import type { Mode } from '../settings/settings';
import { SettingsMode } from '../ui/SettingsMode';
import type { Strings } from '../ui/strings';
import { WelcomePictures } from '../ui/WelcomePictures';

interface WelcomeProps {
  strings: Strings;
  source: SettingsSource;
  /** Has the browser ask for access to every page. */
  ask: () => Promise<boolean>;
  /** Addresses of other pages of the extension. */
  pages: { settings: string; trial: string };
  /** A text of the story that came with the extension: the pictures are drawn out of it. */
  loadTrial: TrialSource;
}

const MAY = ['welcome_mayPage', 'welcome_mayAll', 'welcome_mayWords', 'welcome_mayNot'] as const;

/** What a reader sees after the installation: a story to try, what it does, what it may see and why, and when it shall read. */
export function Welcome({ strings, source, ask, pages, loadTrial }: WelcomeProps) {
  const { t } = strings;
  const { state: settings } = useFollowed(source);
  const [said, setSaid] = useState('');
  const comparison = useExample(loadTrial);
  const shown = useMemo(() => comparison && chooseDifference(comparison), [comparison]);
  const choose = (mode: Mode) => {
    source.change({ mode }).then(
      () => setSaid(t('settings_saved')),
      () => setSaid(t('settings_notSaved')),
    );
  };
  return (
    <>
      <header class="page-head">
        <p class="notice-name">{t('extensionName')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        <p class="try">
          <a class="button link-button" href={pages.trial} rel="noreferrer">
            {t('welcome_tryLink')}
          </a>
          <span class="help">{t('welcome_tryText')}</span>
        </p>
      </header>
      <section aria-label={t('welcome_does')}>
        <WelcomePictures strings={strings} comparison={comparison} shown={shown} />
      </section>
      <section class="welcome-part" aria-labelledby="may">
        <h2 id="may">{t('welcome_may')}</h2>
        <ul class="may">
          {MAY.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      {/* While it is not known what is in force, nothing is asked: the settings page says what to do where that stays so. */}
      {settings?.known && (
        <div class="welcome-part">
          <SettingsMode
            strings={strings}
            legend={t('welcome_choose')}
            settings={settings.settings}
            onMode={choose}
            onAsk={ask}
          />
          <p class="said" role="status">
            {said}
          </p>
          <p class="help">
            {t('welcome_chooseLater')}{' '}
            <a class="link" href={pages.settings} rel="noreferrer">
              {t('settings_title')}
            </a>
          </p>
        </div>
      )}
    </>
  );
}

/** Null until there is an answer, and where there is none: then the pictures have their words alone. */
function useExample(load: TrialSource): Comparison | null {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    load(null).then(
      (trial) => setComparison(trial.state === 'trial' ? trial.comparison : null),
      () => {},
    );
  }, [load]);
  return comparison;
}
