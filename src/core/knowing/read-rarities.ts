import type { TextIndex } from '../text/text-index';

/** How rare each word of a text is, in its order. To be derived: most words stand in a text more than once. */
export function readRarities({ words, language }: TextIndex): Float64Array {
  const known = new Map<number, number>();
  const rarities = new Float64Array(words.length);
  for (let at = 0; at < rarities.length; at++) {
    const termHash = words[at]?.termHash ?? 0;
    let rarity = known.get(termHash);
    if (rarity === undefined) {
      rarity = language.rarity(termHash);
      known.set(termHash, rarity);
    }
    rarities[at] = rarity;
  }
  return rarities;
}
