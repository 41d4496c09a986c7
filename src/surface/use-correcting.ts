import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SaidCorrection } from '../core/corrections/say-correction';
import type { CorrectionsSource } from '../messaging/corrections-source';
import type { PageState } from '../messaging/protocol';
import type { CorrectedTold } from '../ui/CorrectedNote';
import type { Correcting } from '../ui/correcting';
import type { Strings } from '../ui/strings';

interface UsedCorrecting {
  say: Correcting['say'];
  takeBack: Correcting['takeBack'];
  told: CorrectedTold | null;
}

/** The keys of what is told of each outcome. */
const TOLD = { kept: 'correct_done', gone: 'correct_gone', private: 'correct_private' } as const;

/**
 * What the reader says is kept at once, and what comes of it is shown.
 * @param onChanged with the state of the surface's page, or null where it has none
 * @param subject what is told of one is no word on another
 */
export function useCorrecting(
  { t }: Strings,
  source: Pick<CorrectionsSource, 'correct' | 'takeBack'>,
  onChanged: (page: PageState | null) => void,
  subject: string,
): UsedCorrecting {
  const [told, setTold] = useState<CorrectedTold | null>(null);
  useEffect(() => setTold(null), [subject]);
  const say = useCallback(
    async (said: SaidCorrection) => {
      const id = crypto.randomUUID();
      const answer = await source.correct(id, said).catch(() => null);
      if (answer === null) return setTold({ words: t('correct_failed'), undo: null });
      if (answer.outcome === 'kept') onChanged(answer.page);
      setTold({ words: t(TOLD[answer.outcome]), undo: answer.outcome === 'kept' ? id : null });
    },
    [source, onChanged],
  );
  const takeBack = useCallback(
    async (id: string) => {
      const answer = await source.takeBack(id).catch(() => null);
      if (answer === null) return setTold({ words: t('correct_failed'), undo: null });
      onChanged(answer.page);
      setTold({ words: t('library_undone'), undo: null });
    },
    [source, onChanged],
  );
  return useMemo(
    () => ({ say: (said) => void say(said), takeBack: (id) => void takeBack(id), told }),
    [say, takeBack, told],
  );
}
