import { useState } from 'preact/hooks';
import { ExportButton } from './ExportButton';
import type { Strings } from './strings';

export type ExportFormat = 'markdown' | 'csv' | 'json';
const FORMATS: readonly [ExportFormat, string][] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

interface ExportBarProps {
  strings: Strings;
  onCopy: (format: ExportFormat) => Promise<boolean>;
  onSave: (format: ExportFormat) => Promise<boolean>;
  onPrint: () => void;
}

/** The whole comparison, to take along. */
export function ExportBar({ strings, onCopy, onSave, onPrint }: ExportBarProps) {
  const { t } = strings;
  const [format, setFormat] = useState<ExportFormat>('markdown');
  return (
    <section class="export" aria-label={t('compare_export')}>
      <label class="field">
        <span>{t('compare_exportAs')}</span>{' '}
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}>
          {FORMATS.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>{' '}
      <ExportButton strings={strings} label={t('compare_copy')} done={t('compare_copied')} act={() => onCopy(format)} />
      <ExportButton strings={strings} label={t('compare_save')} done={t('compare_saved')} act={() => onSave(format)} />
      <button type="button" class="quiet-button" onClick={onPrint}>
        {t('compare_print')}
      </button>
    </section>
  );
}
