import type { Strings } from './strings';

/** One line where something of the library is gone; the settings tell the rest. */
export function LossNote({ strings, onOpen }: { strings: Strings; onOpen: (() => void) | null }) {
  return (
    <p class="loss-note">
      {strings.t('lost_title')}.{' '}
      {onOpen && (
        <button type="button" class="quiet-button" onClick={onOpen}>
          {strings.t('lost_more')}
        </button>
      )}
    </p>
  );
}
