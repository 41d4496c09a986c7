import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '../ui/strings';
import type { KeptNote as Note } from './use-keeping';

/** What was done last with the article, and the button that takes it back: the keyboard goes on there. */
export function KeptNote({ strings, note, onUndo }: { strings: Strings; note: Note | null; onUndo: () => void }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note !== null) here.current?.focus();
  }, [note]);
  return (
    <div class="kept-note" ref={here} tabIndex={-1} data-failed={note?.failed ? '' : undefined} hidden={note === null}>
      <p role="status">{note?.words}</p>
      {note !== null && note.undo !== null && (
        <button type="button" class="quiet-button" onClick={onUndo}>
          {strings.t('library_undo')}
        </button>
      )}
    </div>
  );
}
