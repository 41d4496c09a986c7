import { useId, useRef } from 'preact/hooks';
import type { Strings } from '../ui/strings';

interface BackupRestoreProps {
  strings: Strings;
  onRestore: (file: File) => void;
}

/** The way back: the reader picks a backup, in this browser or another, and is shown what it would bring in. */
export function BackupRestore({ strings, onRestore }: BackupRestoreProps) {
  const { t } = strings;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section class="setting" aria-labelledby={`${id}-restore`}>
      <h2 id={`${id}-restore`}>{t('backup_restore')}</h2>
      <p class="help" id={`${id}-help`}>
        {t('backup_restoreHelp')}
      </p>
      <p class="tools">
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // So that the same file can be picked once more.
            currentTarget.value = '';
            if (file !== undefined) onRestore(file);
          }}
        />
        <button
          type="button"
          class="button"
          aria-describedby={`${id}-help`}
          onClick={() => picker.current?.showPicker()}
        >
          {t('backup_restorePick')}
        </button>
      </p>
    </section>
  );
}
