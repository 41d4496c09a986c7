import { useEffect, useState } from 'preact/hooks';
import { type CurrentSettings, MODES, type Mode } from '../settings/settings';
import { readPatterns } from '../settings/site';
import { listFormat } from './formatters';
import { SettingsChoice } from './SettingsChoice';
import { type Strings, sayCount } from './strings';

interface SettingsModeProps {
  strings: Strings;
  legend: string;
  settings: Pick<CurrentSettings, 'mode' | 'granted' | 'allowed'>;
  onMode: (mode: Mode) => void;
  /** Has the browser ask its question; to be called from a click. Resolves to the answer. */
  onAsk: () => Promise<boolean>;
}

/**
 * When pages are read. Every page needs access that the browser asks the reader for: before that question comes, it is
 * said what it is about.
 */
export function SettingsMode({ strings, legend, settings, onMode, onAsk }: SettingsModeProps) {
  const { t } = strings;
  const { mode, granted } = settings;
  const sites = readPatterns(settings.allowed);
  const [question, setQuestion] = useState<'none' | 'explained' | 'refused'>('none');
  // Given somewhere else meanwhile: in another tab, in the browser's own list of extensions.
  useEffect(() => {
    if (granted) setQuestion('none');
  }, [granted]);

  const choose = (wanted: Mode) => {
    setQuestion(wanted === 'everywhere' && !granted ? 'explained' : 'none');
    if (wanted === 'click' || granted) onMode(wanted);
  };
  const ask = () => {
    onAsk().then(
      (given) => {
        setQuestion(given ? 'none' : 'refused');
        if (given) onMode('everywhere');
      },
      () => setQuestion('refused'),
    );
  };
  return (
    <SettingsChoice
      legend={legend}
      options={MODES.map((value) => ({
        value,
        label: t(value === 'click' ? 'settings_modeClick' : 'settings_modeEverywhere'),
        help: t(value === 'click' ? 'settings_modeClickHelp' : 'settings_modeEverywhereHelp'),
      }))}
      chosen={question === 'explained' ? 'everywhere' : mode}
      onChoose={choose}
    >
      {sites.length > 0 && (
        <p class="help">{sayCount(strings, 'settings_sitesAllowed', sites.length, [sayList(strings, sites)])}</p>
      )}
      <div role="status">
        {question === 'explained' && <p class="explained">{t('settings_askExplanation')}</p>}
        {question === 'refused' && <p class="explained">{t('settings_refused')}</p>}
      </div>
      {question === 'explained' && (
        <button type="button" class="button" onClick={ask}>
          {t('settings_ask')}
        </button>
      )}
    </SettingsChoice>
  );
}

function sayList({ t }: Strings, sites: readonly string[]): string {
  return listFormat(t('languageTag') || 'en', { type: 'conjunction' }).format(
    sites.map((site) => `\u2066${site}\u2069`),
  );
}
