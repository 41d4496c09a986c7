import { useState } from 'preact/hooks';
import type { Strings } from './strings';

/** Work that takes longer than this, in milliseconds, is said to be under way. */
const SAY_AFTER = 300;

interface ExportButtonProps {
  strings: Strings;
  label: string;
  /** Said when it has worked. */
  done: string;
  /** False, or rejected: it has not worked. Words: why it has not. */
  act: () => Promise<boolean | string>;
}

/** A button that says what has come of it. */
export function ExportButton({ strings, label, done, act }: ExportButtonProps) {
  const { t } = strings;
  const [outcome, setOutcome] = useState('');
  const press = async () => {
    setOutcome('');
    const timer = setTimeout(() => setOutcome(t('compare_working')), SAY_AFTER);
    const worked = await act().catch(() => false);
    clearTimeout(timer);
    setOutcome(typeof worked === 'string' ? worked : worked ? done : t('compare_exportFailed'));
  };
  return (
    <>
      <button type="button" class="quiet-button" onClick={press}>
        {label}
      </button>{' '}
      <span role="status" class="export-outcome">
        {outcome}
      </span>
    </>
  );
}
