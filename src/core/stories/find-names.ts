import { foldWords } from '../text/fold-words';
import { foldFamily } from './fold-family';
import { STATES } from './news-words';
import { rateRarity } from './rate-rarity';
import { bodyOf, type ReadText } from './read-text';

/** Of a first name's places, how many have the family name behind it. */
const FORENAME = 0.75;
/** Everyday words are titles where they have a capital ("President", "House"), not names. */
const EVERYDAY = 0.2;

/** The terms that the texts print with a capital more often than not, where no sentence asks for one. */
export function findNames(texts: readonly ReadText[]): Set<string> {
  const votes = new Map<string, number>();
  for (const { terms } of texts.flatMap(bodyOf)) {
    for (const { term, isName } of terms) {
      if (isName !== null) votes.set(term, (votes.get(term) ?? 0) + (isName ? 1 : -1));
    }
  }
  return new Set([...votes].filter(([term, vote]) => vote > 0 && rateRarity(term) > EVERYDAY).map(([term]) => term));
}

/** Whether a name is a first name: one that hardly ever stands without another behind it. */
export function isForename(texts: readonly ReadText[], names: ReadonlySet<string>, name: string): boolean {
  let [all, before] = [0, 0];
  for (const { terms } of texts.flatMap(bodyOf)) {
    terms.forEach((one, index) => {
      if (one.term !== name) return;
      const next = terms[index + 1];
      all++;
      if (next && names.has(next.term) && next.start - one.end === 1) before++;
    });
  }
  return before > 0 && before >= FORENAME * all;
}

/**
 * The offices that stand before a name ("President Trump"), or before its first name: by the office alone a text can mean
 * its holder.
 *
 * @returns Stems. An office that the texts put there only once may be chance, and is left out.
 */
export function findRoles(texts: readonly ReadText[], name: string): Set<string> {
  const counts = new Map<string, number>();
  for (const { terms } of texts.flatMap(bodyOf)) {
    terms.forEach(({ term }, index) => {
      if (term !== name) return;
      for (const before of [terms[index - 1], terms[index - 2]]) {
        const isTitle = before && before.isName !== false && rateRarity(before.term) <= EVERYDAY;
        if (isTitle) counts.set(before.stem, (counts.get(before.stem) ?? 0) + 1);
      }
    });
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([role]) => role));
}

let states: ReadonlySet<string> | null = null;

/** Whether a term is a country, its people or its government. */
export function isState(term: string): boolean {
  states ??= new Set(foldWords(STATES).map(({ stem }) => foldFamily(stem)));
  return states.has(term);
}
