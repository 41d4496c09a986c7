import { BACKUP_RHYTHMS, type BackupRhythm } from '../messaging/backup-protocol';
import { SettingsChoice } from '../ui/SettingsChoice';
import type { Strings } from '../ui/strings';

interface BackupChoiceProps {
  strings: Strings;
  chosen: BackupRhythm;
  /** Whether the browser has to ask the reader first, and whether it was told no. */
  asks: boolean;
  refused: boolean;
  onChoose: (every: BackupRhythm) => void;
  /** Has the browser ask its question. */
  onAsk: () => void;
}

/** How often a backup is written. Before the browser asks for the permission, it is said what it is for. */
export function BackupChoice({ strings, chosen, asks, refused, onChoose, onAsk }: BackupChoiceProps) {
  const { t } = strings;
  return (
    <SettingsChoice
      legend={t('backup_every')}
      options={BACKUP_RHYTHMS.map((value) => ({ value, label: t(`backup_every_${value}`) }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      <p class="help">{t('backup_everyHelp')}</p>
      <div role="status">
        {asks && <p class="explained">{t('backup_askExplanation')}</p>}
        {refused && <p class="explained">{t('backup_refused')}</p>}
      </div>
      {asks && (
        <button type="button" class="button" onClick={onAsk}>
          {t('settings_ask')}
        </button>
      )}
    </SettingsChoice>
  );
}
