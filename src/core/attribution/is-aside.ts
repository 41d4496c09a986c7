import { PRONOUN } from '../language/word-classes';
import { isNominal } from './clause-words';
import type { Word } from './read-document';

/**
 * Whether the words from `from`, right after a quotation that ends with a full stop or a question mark, are its tag
 * ("Smith asked.") rather than a sentence of its own ("Smith asked for more").
 */
export function isAside(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const word = words[at];
    if (word === undefined || word.quote >= 0) return false;
    const says = word.cue?.verbs.some((verb) => verb.classes.includes('say')) === true;
    if (says && !word.capital && word.cue?.forms.some((form) => form === 'past' || form === 'third')) {
      const next = words[at + 1];
      return at > from && (next === undefined || /^[.,:;—]$/.test(next.text) || next.quote >= 0);
    }
    if (!isNominal(word) && (word.classes & PRONOUN) === 0 && !/^(?:of|for|from|,)$/.test(word.lower)) return false;
  }
  return false;
}
