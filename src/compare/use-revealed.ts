import { useState } from 'preact/hooks';

interface Revealed {
  /** Ids of the texts whose outlet is told, in the order in which they were. */
  revealed: readonly string[];
  isAll: boolean;
  /** Tells one, or hides it again. */
  toggle: (articleId: string) => void;
  /** Tells the first that is hidden. */
  revealNext: () => void;
  /** Tells all; hides all again where none is hidden. */
  toggleAll: () => void;
}

const NONE: readonly string[] = [];

/**
 * Which outlets are told of the quotation that is shown. With the next quotation all are hidden again.
 *
 * @param subject names the quotation
 * @param articleIds the texts that carry it, in the order in which they stand there
 */
export function useRevealed(subject: string | null, articleIds: readonly string[]): Revealed {
  const [state, setState] = useState({ subject, revealed: NONE });
  const revealed = state.subject === subject ? state.revealed : NONE;
  const isAll = articleIds.length > 0 && articleIds.every((id) => revealed.includes(id));
  const keep = (ids: readonly string[]) => setState({ subject, revealed: ids });
  return {
    revealed,
    isAll,
    toggle: (id) => keep(revealed.includes(id) ? revealed.filter((one) => one !== id) : [...revealed, id]),
    revealNext() {
      const next = articleIds.find((id) => !revealed.includes(id));
      if (next !== undefined) keep([...revealed, next]);
    },
    toggleAll: () => keep(isAll ? NONE : articleIds),
  };
}
