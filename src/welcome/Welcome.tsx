import { useState } from 'preact/hooks';
import type { SettingsSource } from '../messaging/settings-source';
import { useSettings } from '../messaging/use-settings';
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
  pages: { settings: string; story: string };
}

const MAY = ['welcome_mayPage', 'welcome_mayAll', 'welcome_mayWords', 'welcome_mayNot'] as const;

/** What a reader sees after the installation: what it does, what it may see and why, when it shall read, and a story to try. */
export function Welcome({ strings, source, ask, pages }: WelcomeProps) {
  const { t } = strings;
  const { settings } = useSettings(source);
  const [said, setSaid] = useState('');
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
      </header>
      <section class="welcome-part" aria-labelledby="does">
        <h2 id="does">{t('welcome_does')}</h2>
        <WelcomePictures strings={strings} />
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
      <section class="welcome-part" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_tryText')}</p>
        <p class="try">
          <a class="button link-button" href={pages.story} rel="noreferrer">
            {t('welcome_tryLink')}
          </a>
        </p>
      </section>
    </>
  );
}
