import type { FoldedWord } from '../text/folded-word';

/**
 * Seats of government and the countries they speak for: outlets swap them freely ("Moscow", "the Kremlin", "Russia").
 * A swap is a changed word all the same; it only says that the two places are the same place in the sentence.
 */
const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  `russia:moscow,kremlin,russian china:beijing,chinese u.s.:washington,america,american u.k.:london,britain,british
   germany:berlin,german france:paris,french japan:tokyo,japanese iran:tehran,iranian ukraine:kyiv,kiev,ukrainian
   israel:jerusalem,israeli turkey:ankara,turkish spain:madrid,spanish italy:rome,italian e.u.:brussels,european
   syria:damascus,syrian india:delhi,indian`
    .trim()
    .split(/\s+/)
    .flatMap((entry): [string, string][] => {
      const [country = '', others = ''] = entry.split(':');
      return [country, ...others.split(',')].map((name) => [name, `place:${country}`]);
    }),
);

/** Whether two words are the same word in another dress: "&" and "and", "'s" and "has". */
export function isSameWord(a: FoldedWord, b: FoldedWord): boolean {
  return a.text === b.text || (a.also !== null && a.also === b.text) || (b.also !== null && b.also === a.text);
}

/** The place that a word names or stands for, by a name that no word has; undefined for any other word. */
export function placeName({ text }: FoldedWord): string | undefined {
  return SAME_PLACE.get(text);
}

/** Whether two words are inflections of one word, or names of one country and its government. */
export function isRelatedWord(a: FoldedWord, b: FoldedWord): boolean {
  if (a.stem === b.stem) return a.stem.length > 2;
  const place = placeName(a);
  return place !== undefined && place === placeName(b);
}
