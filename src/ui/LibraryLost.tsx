import { useId } from 'preact/hooks';
import { dateFormat } from './formatters';
import { sayOwn } from './say-backup';
import type { Strings } from './strings';

interface LibraryLostProps {
  strings: Strings;
  /** What is gone; when it was last noted to be there, and found to be gone: ISO 8601. */
  loss: { stories: number; articles: number; at: string; noticed: string };
  /** The last backup of what was there: its file, and when it was made (ISO 8601); null where there is none. */
  backup: { file: string; at: string } | null;
  /** Address of the page that restores from a backup. */
  restore: string;
  onSeen: () => void;
}

/** What is gone of the library though the reader did not delete it, how that comes, and what there is to do. */
export function LibraryLost({ strings, loss, backup, restore, onSeen }: LibraryLostProps) {
  const { t, locale } = strings;
  const id = useId();
  const day = dateFormat(locale, { dateStyle: 'long' });
  const sayDay = (time: string) => day.format(new Date(time));
  return (
    <section class="setting lost" aria-labelledby={`${id}-lost`}>
      <h2 id={`${id}-lost`}>{t('lost_title')}</h2>
      <p>{t('lost_what', [sayOwn(strings, loss), sayDay(loss.at), sayDay(loss.noticed)])}</p>
      <p>{t('lost_why')}</p>
      <p>{backup === null ? t('lost_back', [t('stored_save')]) : t('lost_backup', [backup.file, sayDay(backup.at)])}</p>
      <p class="tools">
        {backup !== null && (
          <a class="link" href={restore} rel="noreferrer">
            {t('backup_restore')}
          </a>
        )}{' '}
        <button type="button" class="button" onClick={onSeen}>
          {t('lost_seen')}
        </button>
      </p>
    </section>
  );
}
