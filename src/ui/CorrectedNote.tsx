import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from './strings';

/** What has become of the last thing that was said. */
export interface CorrectedTold {
  words: string;
  /** The correction that can be taken back; null where there is none. */
  undo: string | null;
}

interface CorrectedNoteProps {
  strings: Strings;
  told: CorrectedTold | null;
  onUndo: (id: string) => void;
}

/** Told at the edge of what is seen, wherever the card was: it may be gone. The keyboard goes on at the way back. */
export function CorrectedNote({ strings, told, onUndo }: CorrectedNoteProps) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== null) (here.current?.querySelector('button') ?? here.current)?.focus({ preventScroll: true });
  }, [told]);
  const undo = told?.undo ?? null;
  return (
    <div class="corrected-note" ref={here} tabIndex={-1} hidden={told === null}>
      <p role="status">{told?.words}</p>
      {undo !== null && (
        <button type="button" class="quiet-button" onClick={() => onUndo(undo)}>
          {strings.t('library_undo')}
        </button>
      )}
    </div>
  );
}
