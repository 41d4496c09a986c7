import { useId } from 'preact/hooks';
import type { BackupState } from '../messaging/backup-protocol';
import { sayMoment } from '../ui/say-backup';
import type { Strings } from '../ui/strings';

interface BackupSectionProps {
  strings: Strings;
  /** Null until it is known, or where it cannot be. */
  state: BackupState | null;
  /** Address of the page about backups. */
  address: string;
}

/** The settings page's line about backups, which leads to where they are chosen. */
export function BackupSection({ strings, state, address }: BackupSectionProps) {
  const { t } = strings;
  const id = useId();
  const [last] = state?.made ?? [];
  return (
    <section class="setting" aria-labelledby={`${id}-backup`}>
      <h2 id={`${id}-backup`}>{t('backup_title')}</h2>
      {state !== null && (
        <>
          <p>
            {last === undefined ? t('backup_none') : t('backup_lastLine', [sayMoment(strings, last.at), last.file])}
          </p>
          {state.trouble !== null && (
            <p class="problem">{t('backup_trouble', [sayMoment(strings, state.trouble.at)])}</p>
          )}
        </>
      )}
      <p class="tools">
        <a class="link" href={address} rel="noreferrer">
          {t('backup_more')}
        </a>
      </p>
    </section>
  );
}
