import { PRONOUN } from '../language/word-classes';
import { isNominal } from './clause-words';
import type { Word } from './read-document';

const TAG_VERB = /^(?:said|says|wrote|tweeted|posted|added|told)$/;
/** What a tag goes on with: a place or a time. "Smith said no" is a sentence of its own. */
const AFTER_TAG = /^(?:in|on|at|during|after|before|via|when|as|while)$/;
/** How far, in words, "that" may stand behind "said in May". */
const FARTHEST_THAT = 10;

/** Whether a verb has a clause of its own: "Smith said in May that …". */
function hasClause(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + FARTHEST_THAT; at++) {
    const word = words[at];
    if (word === undefined || word.quote >= 0 || word.kind === 'punctuation') return false;
    if (word.lower === 'that') return true;
  }
  return false;
}

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
      if (at > from && TAG_VERB.test(word.lower) && next !== undefined && AFTER_TAG.test(next.lower))
        return !hasClause(words, at + 1);
      return at > from && (next === undefined || /^[.,:;—]$/.test(next.text) || next.quote >= 0);
    }
    if (!isNominal(word) && (word.classes & PRONOUN) === 0 && !/^(?:of|for|from|,)$/.test(word.lower)) return false;
  }
  return false;
}
