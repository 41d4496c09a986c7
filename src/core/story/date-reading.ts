import { readDated } from '../dates/date-text';
import type { Dated } from '../model';
import type { TextIndex } from '../text/text-index';
import type { DraftedStory } from './story-index';

/**
 * When the text being read appeared. Where nothing on its page tells it, its copy in the library may, unless that is
 * another outlet's: they may have printed it on another day.
 */
export function dateReading(here: TextIndex, { copy }: Pick<DraftedStory, 'copy'>): Dated | null {
  const dated = here.derive(readDated);
  if (dated !== null || copy === null) return dated;
  const [outlet, other] = [here.article.outlet, copy.text.article.outlet];
  return outlet === null || other === null || outlet === other ? copy.text.derive(readDated) : null;
}
