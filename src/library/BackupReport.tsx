import { useId } from 'preact/hooks';
import type { BackupState } from '../messaging/backup-protocol';
import { Disclosure } from '../ui/Disclosure';
import { type NamedBackup, sayContent, sayMoment } from '../ui/say-backup';
import type { Strings } from '../ui/strings';

/** The last backup: when, which file, how large, what is in it; or what went wrong and what to do. */
export function BackupReport({ strings, state }: { strings: Strings; state: BackupState }) {
  const { t } = strings;
  const id = useId();
  const { made, trouble, nothing, next, running } = state;
  const [last, ...earlier] = made;
  return (
    <section class="setting" aria-labelledby={`${id}-last`}>
      <h2 id={`${id}-last`}>{t('backup_last')}</h2>
      {last === undefined ? <p>{t('backup_none')}</p> : <OneBackup strings={strings} backup={last} />}
      <div role="status">
        {running && <p>{t('backup_running')}</p>}
        {!running && trouble !== null && (
          <>
            <p class="problem">{t('backup_trouble', [sayMoment(strings, trouble.at)])}</p>
            <p>{t(`backup_trouble_${trouble.reason.replaceAll('-', '_')}`)}</p>
          </>
        )}
        {!running && nothing !== null && (
          <p class="help">
            {t(nothing.why === 'same' ? 'backup_same' : 'backup_empty', [sayMoment(strings, nothing.at)])}
          </p>
        )}
      </div>
      {next !== null && !running && <p class="help">{t('backup_next', [sayMoment(strings, next)])}</p>}
      {earlier.length > 0 && (
        <Disclosure summary={t('backup_earlier')}>
          {() => (
            <ul>
              {earlier.map((backup) => (
                <li key={backup.at}>
                  <OneBackup strings={strings} backup={backup} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  );
}

function OneBackup({ strings, backup }: { strings: Strings; backup: NamedBackup }) {
  return (
    <>
      <p class="backup-file">
        <bdi>{backup.file}</bdi>
      </p>
      <p>
        {sayMoment(strings, backup.at)} · {sayContent(strings, backup)}
      </p>
    </>
  );
}
