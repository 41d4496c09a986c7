import { foldWords } from '../text/fold-words';
import { COMMON_WORDS, EVERYDAY_WORDS } from './common-words';
import { foldFamily } from './fold-family';
import { FUNCTION_WORDS, NEWS_NAMES, NEWS_WORDS, STATES } from './news-words';

/**
 * How much a word tells of what a text is about, by how common it is in any text: 0 for "the", 1 for what no list of
 * common words holds.
 */
const CLASSES: readonly (readonly [list: string, rarity: number])[] = [
  [EVERYDAY_WORDS, 0.2],
  [COMMON_WORDS, 0.5],
  [NEWS_WORDS, 0.25],
  [NEWS_NAMES, 0.25],
  [STATES, 0.25],
  [FUNCTION_WORDS, 0],
];
const UNLISTED = 1;
/** Years, sums and counts: there are too many to list, and any of them may stand in any text. */
const FIGURE = 0.25;

let rarities: ReadonlyMap<string, number> | null = null;

/** The rarity of a term (the family of a folded stem), 0 to 1. The table is made when first asked for. */
export function rateRarity(term: string): number {
  rarities ??= makeTable();
  return rarities.get(term) ?? (/^\p{N}/u.test(term) ? FIGURE : UNLISTED);
}

function makeTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [list, rarity] of CLASSES) {
    for (const { stem } of foldWords(list)) {
      const term = foldFamily(stem);
      table.set(term, Math.min(rarity, table.get(term) ?? UNLISTED));
    }
  }
  return table;
}
