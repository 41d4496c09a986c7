import type { FoldedWord } from '../text/folded-word';

const NEGATIONS = new Set(
  'not no never nobody nothing none neither nor nowhere without hardly scarcely barely cannot unable refuse fail deny'.split(
    ' ',
  ),
);

/** Whether a word of English says that something is not so. */
export function isNegation({ text, stem }: Pick<FoldedWord, 'text' | 'stem'>): boolean {
  return NEGATIONS.has(text) || NEGATIONS.has(stem);
}
