import { useId } from 'preact/hooks';
import { FilePicker } from '../ui/FilePicker';
import type { Strings } from '../ui/strings';

interface BackupRestoreProps {
  strings: Strings;
  onRestore: (file: File) => void;
}

/** The way back: the reader picks a backup, in this browser or another, and is shown what it would bring in. */
export function BackupRestore({ strings, onRestore }: BackupRestoreProps) {
  const { t } = strings;
  const id = useId();
  return (
    <section class="setting" aria-labelledby={`${id}-restore`}>
      <h2 id={`${id}-restore`}>{t('backup_restore')}</h2>
      <p class="help" id={`${id}-help`}>
        {t('backup_restoreHelp')}
      </p>
      <p class="tools">
        <FilePicker
          label={t('backup_restorePick')}
          accept=".json,application/json"
          describedBy={`${id}-help`}
          onFiles={([file]) => file !== undefined && onRestore(file)}
        />
      </p>
    </section>
  );
}
