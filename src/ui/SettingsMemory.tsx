import { useId, useRef, useState } from 'preact/hooks';
import { type CurrentSettings, MEMORY_DAYS, type SettingsChange } from '../settings/settings';
import { type Strings, sayCount } from './strings';

interface SettingsMemoryProps {
  strings: Strings;
  settings: Pick<CurrentSettings, 'memory' | 'memoryDays'>;
  /** How many articles are remembered; null until it is known. */
  articles: number | null;
  /** False where the browser gives no place on the disk: then nothing can be remembered. */
  available: boolean;
  /** Address of the page that shows what is remembered. */
  holds: string;
  onChange: (change: SettingsChange) => void;
  onForget: () => void;
}

/** Whether it is remembered what articles quote, for how long, and what there is to see and to forget of it. */
export function SettingsMemory(props: SettingsMemoryProps) {
  const { strings, settings, articles, available, holds, onChange, onForget } = props;
  const { t } = strings;
  const id = useId();
  const [asks, setAsks] = useState(false);
  const forget = useRef<HTMLButtonElement>(null);
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (isYes) onForget();
    // The buttons that had the focus are gone.
    setTimeout(() => forget.current?.focus(), 0);
  };
  return (
    <section class="setting" id="memory" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('memory_title')}</h2>
      <div class="option">
        <input
          type="checkbox"
          id={`${id}-on`}
          checked={settings.memory && available}
          disabled={!available}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => onChange({ memory: currentTarget.checked })}
        />
        <label for={`${id}-on`}>{t('memory_switch')}</label>
        <p class="help" id={`${id}-help`}>
          {t('memory_help')} {!available && t('memory_notAvailable')}
        </p>
      </div>
      <p>
        <label for={`${id}-days`}>{t('memory_days')}</label>{' '}
        <select
          id={`${id}-days`}
          value={String(settings.memoryDays)}
          onChange={({ currentTarget }) => {
            const chosen = MEMORY_DAYS.find((days) => String(days) === currentTarget.value);
            if (chosen !== undefined) onChange({ memoryDays: chosen });
          }}
        >
          {MEMORY_DAYS.map((days) => (
            <option key={days} value={String(days)}>
              {days === null ? t('memory_never') : sayCount(strings, 'memory_after', days)}
            </option>
          ))}
        </select>
      </p>
      <p class="tools">
        <a class="link" href={holds} rel="noreferrer">
          {articles === null ? t('memory_holds') : sayCount(strings, 'memory_holdsCount', articles)}
        </a>{' '}
        {!asks && (
          <button type="button" class="button" ref={forget} onClick={() => setAsks(true)}>
            {t('memory_forgetAll')}
          </button>
        )}
      </p>
      {asks && (
        <div role="alertdialog" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`}>{t('memory_confirm')}</p>
          <p class="tools">
            <button type="button" class="button" onClick={() => answer(true)}>
              {t('memory_forgetAll')}
            </button>{' '}
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => answer(false)}>
              {t('stored_confirmNo')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
