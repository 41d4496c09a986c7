import { useId } from 'preact/hooks';
import { type CurrentSettings, type SettingsChange, THEMES } from '../settings/settings';
import { SettingsChoice } from './SettingsChoice';
import { SettingsMode } from './SettingsMode';
import { SettingsSites } from './SettingsSites';
import type { Strings } from './strings';

interface SettingsViewProps {
  strings: Strings;
  settings: CurrentSettings;
  /** `said`: what to tell the reader when it is done, if it is not the usual. */
  onChange: (change: SettingsChange, said?: string) => void;
  onAsk: () => Promise<boolean>;
}

/** All that a reader can choose; each choice is in force at once. */
export function SettingsView({ strings, settings, onChange, onAsk }: SettingsViewProps) {
  const { t } = strings;
  const id = useId();
  return (
    <>
      <SettingsMode
        strings={strings}
        legend={t('settings_mode')}
        settings={settings}
        onMode={(mode) => onChange({ mode })}
        onAsk={onAsk}
      />
      <SettingsSites
        strings={strings}
        sites={settings.neverOn}
        onAdd={(addSite, said) => onChange({ addSite }, said)}
        onRemove={(removeSite, said) => onChange({ removeSite }, said)}
      />
      <section class="setting" aria-labelledby={`${id}-page`}>
        <h2 id={`${id}-page`}>{t('settings_page')}</h2>
        <div class="option">
          <input
            type="checkbox"
            id={`${id}-marks`}
            checked={settings.marks}
            aria-describedby={`${id}-marks-help`}
            onChange={({ currentTarget }) => onChange({ marks: currentTarget.checked })}
          />
          <label for={`${id}-marks`}>{t('settings_marks')}</label>
          <p class="help" id={`${id}-marks-help`}>
            {t('settings_marksHelp')}
          </p>
        </div>
      </section>
      <SettingsChoice
        legend={t('settings_theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings_theme_${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </>
  );
}
