import type { Span } from '../model';
import type { TextIndex } from '../text/text-index';
import type { ProfileView } from './profile-view';
import { GRAM, readRuns } from './read-grams';

/** The shortest stretch that counts. */
const SHORTEST = 5;
/** How rare its words must be together, in natural logarithms, so that set phrases do not count: two words of a story's own. */
const RAREST = 10;

/**
 * The stretches of a text that the story's texts quote, quoted here or not, each wording once, in text order. To find one
 * costs a look a word.
 */
export function findKnownQuotes(text: TextIndex, profile: ProfileView): Span[] {
  const { words } = text;
  const grams = text.derive(readRuns);
  const isKnown = (at: number) => at < grams.length && profile.quotes(grams[at] ?? 0);
  const found: Span[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < grams.length; at++) {
    if (!isKnown(at)) continue;
    const first = at;
    let fresh = 0;
    for (; isKnown(at); at++) {
      const gram = grams[at] ?? 0;
      if (!seen.has(gram)) fresh++;
      seen.add(gram);
    }
    const stretch = words.slice(first, at - 1 + GRAM);
    if (fresh * 2 > at - first && tellsEnough(stretch, text))
      found.push({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 });
  }
  return found;
}

function tellsEnough(words: TextIndex['words'], { language }: TextIndex): boolean {
  if (words.length < SHORTEST) return false;
  let rarity = 0;
  for (const termHash of new Set(words.map((word) => word.termHash)))
    rarity += Math.max(0, language.rarity(termHash) - 1);
  return rarity >= RAREST;
}
