import type { FoldedWord } from '../text/folded-word';

/** Words, and stems of verbs. */
const NEGATIONS = new Set(
  'not no never nobody nothing none neither nor nowhere without hardly scarcely barely cannot unable refuse refus fail deny deni declin'.split(
    ' ',
  ),
);

/** Whether a word of English says that something is not so. */
export function isNegation({ text, stem }: Pick<FoldedWord, 'text' | 'stem'>): boolean {
  return NEGATIONS.has(text) || NEGATIONS.has(stem);
}
