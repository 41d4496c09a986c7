import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
} from '../language/word-classes';
import { has, isComma, isNominal, isQuoteAt, wordAt } from './clause-words';
import { CUE_NOUN_FORMS, type VerbForm } from './cue-forms';
import type { Clause, ReadDocument, Word } from './read-document';

/**
 * The form of a verb of the lexicon, if the words around it let it be a verb; null where it is a noun or an adjective.
 * Third-person forms and bases are nouns more often than not, unless a subject stands before them.
 */
export function readVerbForm(document: ReadDocument, clause: Clause, item: number, word: Word): VerbForm | null {
  const cue = word.cue;
  if (cue === undefined) return null;
  const before = wordAt(document, clause, item - 1);
  // Some write "he Tweeted" for the sake of the brand.
  const isBrand = /^(?:re)?tweeted$/.test(word.lower);
  if (word.capital && !isBrand && item > 0 && before !== undefined && before.kind !== 'punctuation') return null;
  let left = item - 1;
  while (
    left >= 0 &&
    left > item - 4 &&
    has(wordAt(document, clause, left), ADVERB | NEGATION) &&
    !has(wordAt(document, clause, left), DETERMINER)
  )
    left--;
  const previous = wordAt(document, clause, left);
  const next = wordAt(document, clause, item + 1);
  const forms = cue.forms;
  if (forms.includes('past') || forms.includes('participle')) {
    if (has(previous, DETERMINER | POSSESSIVE) && !has(previous, PRONOUN) && left === item - 1 && isNominal(next))
      return null;
    if (
      has(previous, DETERMINER) &&
      left === item - 1 &&
      previous?.lower !== 'that' &&
      previous?.lower !== 'this' &&
      !has(previous, PRONOUN)
    )
      return null;
    if (has(previous, POSSESSIVE) && previous?.lower !== "'s" && previous?.lower !== 'her') return null;
    // "the so called “X”"
    if (before?.lower === 'so' && has(previous, DETERMINER)) return null;
    if (!forms.includes('base'))
      return has(previous, AUXILIARY)
        ? forms.includes('participle')
          ? 'participle'
          : 'past'
        : forms.includes('past')
          ? 'past'
          : 'participle';
    if (previous?.lower === 'to' || has(previous, MODAL)) return 'base';
    return 'past';
  }
  if (forms.includes('ing')) {
    if (has(previous, DETERMINER | POSSESSIVE) && !has(previous, PRONOUN)) return null;
    return 'ing';
  }
  if (previous === undefined) {
    // After a quotation only an inverted verb: `"…," says Smith`.
    if (left >= 0 && isQuoteAt(clause, left))
      return forms.includes('third') || cue.forms.includes('base') ? (forms[0] ?? null) : null;
    return null;
  }
  if (forms.includes('third')) {
    if (has(previous, DETERMINER | POSSESSIVE | ADJECTIVE) && !has(previous, PRONOUN)) return null;
    if (has(previous, PREPOSITION | COORDINATOR) && !(previous.lower === 'and')) return null;
    if (previous.kind === 'punctuation' && !isComma(previous) && previous.text !== '"' && previous.text !== '”')
      return null;
    if (has(previous, RELATIVE)) return 'third';
    if (CUE_NOUN_FORMS.has(word.lower) && !(previous.capital || has(previous, PRONOUN) || isComma(previous))) {
      // "the paper reports: “…”"
      const introduces = next?.text === ':' && isQuoteAt(clause, item + 2) && has(previous, ROLE);
      return next?.lower === 'that' || introduces ? 'third' : null;
    }
    return 'third';
  }
  // Base: after "to", a modal, "do", a plural subject or pronoun.
  if (
    previous.lower === 'to' ||
    has(previous, MODAL) ||
    /^(?:do|did|don't|didn't|doesn't|let|help|helped)$/.test(previous.lower)
  )
    return 'base';
  if (
    has(previous, PRONOUN) &&
    /^(?:i|we|you|they|who|that|many|some|most|others|both|few|several)$/.test(previous.lower)
  )
    return 'base';
  if (/[^s]s$/.test(previous.lower) || /^(?:people|men|women|media|police)$/.test(previous.lower)) {
    return has(previous, POSSESSIVE | AUXILIARY | PREPOSITION) ? null : 'base';
  }
  return null;
}
