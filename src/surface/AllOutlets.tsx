import { useId } from 'preact/hooks';
import type { SurfaceActions } from '../ui/SurfaceTools';
import type { Strings } from '../ui/strings';

/** The way to the page of all outlets, behind the list; the menu has it too, for lists that are long. */
export function AllOutlets({ strings, actions }: { strings: Strings; actions: SurfaceActions }) {
  const { openComparison, opensHere = false } = actions;
  const noteId = useId();
  if (openComparison === null) return null;
  return (
    <footer class="all-outlets">
      <button type="button" class="button" onClick={openComparison} aria-describedby={opensHere ? noteId : undefined}>
        {strings.t('openComparison')}
      </button>
      {opensHere && (
        <p class="note" id={noteId}>
          {strings.t('opensHereNote')}
        </p>
      )}
    </footer>
  );
}
