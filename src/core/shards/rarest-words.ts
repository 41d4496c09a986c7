import type { Languages } from '../language/language';
import { foldWords } from '../text/fold-words';

/** The rarest of some words as they are printed, each once: who has these most likely has the others. */
export function findRarest(words: string, languages: Languages, most: number): string[] {
  const language = languages.of({ text: words, language: null });
  const rarities = new Map<string, number>();
  for (const { start, end, termHash } of foldWords(words, language.folding))
    rarities.set(words.slice(start, end), language.rarity(termHash));
  return [...rarities]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word]) => word);
}
