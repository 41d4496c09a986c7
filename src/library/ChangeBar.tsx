import type { Strings } from '../ui/strings';
import type { Changes } from './use-changes';

interface ChangeBarProps {
  strings: Strings;
  changes: Changes;
}

/** What was done last, until the next change, and the button that takes it back. In sight wherever on the page it was made. */
export function ChangeBar({ strings, changes }: ChangeBarProps) {
  const { last, takeBack } = changes;
  return (
    <div class="change-bar" data-failed={last?.failed ? '' : undefined}>
      {/* Heard only when it was there before it says something; the key makes the same words new. */}
      <p role="status">{last !== null && <span key={last.times}>{last.words}</span>}</p>
      {last !== null && last.undo.length > 0 && (
        <button type="button" class="button" onClick={takeBack}>
          {strings.t('library_undo')}
        </button>
      )}
    </div>
  );
}
