import { ADVERB, AUXILIARY, BE, DETERMINER, MODAL, NEGATION, POSSESSIVE, RELATIVE } from '../language/word-classes';
import type { ClauseCue } from './clause-cue';
import { has, isNominal, isQuoteAt, looksFinite, wordAt } from './clause-words';
import { CUE_ADJECTIVES, CUE_NOUN_FORMS, type CueVerb, type VerbForm } from './cue-forms';
import { phraseAfter, skipModifiersLeft, subjectBefore } from './find-subject';
import { CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE } from './lexical-entry';
import type { Mention } from './mention';
import type { Clause, ReadDocument, Word } from './read-document';
import { readVerbForm } from './read-verb-form';
import { shareSubjects } from './share-subjects';

const OTHER_CUE = CUE_ADJECTIVE | CUE_NOUN | CUE_PHRASE;

/** Chooses the entry whose particle follows; the bare verb where none does. */
function chooseVerb(
  document: ReadDocument,
  clause: Clause,
  item: number,
  word: Word,
): { verb: CueVerb; to: number } | null {
  for (const verb of word.cue?.verbs ?? []) {
    let at = item + 1;
    let fits = true;
    for (const part of verb.rest) {
      const next = wordAt(document, clause, at);
      if (next?.lower === part) {
        at++;
        continue;
      }
      fits = false;
      break;
    }
    if (fits) return { verb, to: at };
  }
  return null;
}

function isNegated(document: ReadDocument, clause: Clause, item: number): boolean {
  for (let at = item - 1; at > item - 4; at--) {
    const word = wordAt(document, clause, at);
    if (has(word, NEGATION) || word?.lower.endsWith("n't")) return true;
    if (!has(word, ADVERB | AUXILIARY | MODAL) && word?.lower !== 'to') return false;
  }
  return false;
}

function isBeWord(word: Word | undefined): boolean {
  return has(word, BE);
}

/** Whether a form of "be" (or "get") makes the participle passive. */
function isPassive(document: ReadDocument, clause: Clause, item: number, form: VerbForm): boolean {
  if (form === 'ing' || form === 'base' || form === 'third') return false;
  let at = item - 1;
  while (at > item - 5 && has(wordAt(document, clause, at), ADVERB | NEGATION)) at--;
  const word = wordAt(document, clause, at);
  if (word?.lower === "'s") return false;
  return isBeWord(word) || word?.lower === 'got';
}

function readVerb(document: ReadDocument, clause: Clause, item: number, word: Word): ClauseCue | null {
  const form = readVerbForm(document, clause, item, word);
  if (form === null) return null;
  const chosen = chooseVerb(document, clause, item, word);
  if (chosen === null) return null;
  const passive = isPassive(document, clause, item, form);
  const finite = form === 'past' || form === 'third' || form === 'participle' || form === 'base';
  let subject: Mention | null = null;
  let inverted = false;
  let begins = item;
  let from = item;
  let { to } = chosen;
  const left = skipModifiersLeft(document, clause, item - 1);
  const auxiliary = left < item - 1;
  const nearName = wordAt(document, clause, item - 1);
  const absolute =
    form === 'ing' &&
    nearName !== undefined &&
    (nearName.capital || /^(?:he|she|they|him|her|them)$/.test(nearName.lower));
  if (finite || auxiliary || absolute) subject = subjectBefore(document, clause, item);
  if (subject !== null && isReducedPassive(document, clause, chosen, subject, item)) subject = null;
  if (subject !== null) begins = subject.from;
  const before = wordAt(document, clause, item - 1);
  const afterQuote = isQuoteAt(clause, item - 1) || (before?.kind === 'punctuation' && isQuoteAt(clause, item - 2));
  if (subject === null && finite && form !== 'base' && afterQuote && item > 0 && chosen.verb.classes.includes('say')) {
    const after = phraseAfter(document, clause, chosen.to);
    if (after !== null) {
      subject = after;
      inverted = true;
    }
  }
  const quoted = !passive && chosen.verb.lemma === 'quote' ? quotedAfter(document, clause, chosen.to) : null;
  if (quoted !== null) {
    subject = quoted;
    from = quoted.to + 1;
    to = from + 1;
  }
  if (passive) {
    const agent = agentAfter(document, clause, chosen.to);
    if (isAsSaying(document, clause, chosen.to)) to += 2;
    else {
      begins = subject?.from ?? item;
      subject = agent;
    }
  }
  return {
    kind: 'verb',
    lemma: chosen.verb.lemma,
    stance: chosen.verb.stance,
    classes: chosen.verb.classes,
    form,
    from,
    to,
    subject,
    begins,
    passive,
    inverted,
    negated: isNegated(document, clause, item),
  };
}

/** "as saying". */
function isAsSaying(document: ReadDocument, clause: Clause, item: number): boolean {
  return (
    wordAt(document, clause, item)?.lower === 'as' &&
    /^(?:saying|telling|asking|writing|claiming|arguing|describing|calling|stating|denying)$/.test(
      wordAt(document, clause, item + 1)?.lower ?? '',
    )
  );
}

/** "The Gazette quoted Ann Lee as saying": who is quoted speaks, and not who quotes. */
function quotedAfter(document: ReadDocument, clause: Clause, item: number): Mention | null {
  const quoted = phraseAfter(document, clause, item);
  return quoted !== null && isAsSaying(document, clause, quoted.to) ? quoted : null;
}

/** "a film called “X”": a naming verb right before the quotation, after a description, has no speaker. */
function isReducedPassive(
  document: ReadDocument,
  clause: Clause,
  chosen: { verb: CueVerb; to: number },
  subject: Mention,
  item: number,
): boolean {
  if (!chosen.verb.classes.includes('name') || subject.type !== 'description' || subject.to !== item) return false;
  let at = chosen.to;
  while (has(wordAt(document, clause, at), DETERMINER)) at++;
  if (!isQuoteAt(clause, at)) return false;
  for (let left = subject.from - 1; left > subject.from - 6; left--) {
    const word = wordAt(document, clause, left);
    if (has(word, RELATIVE) || word?.lower === 'what') return false;
  }
  return true;
}

/** "by Smith" within a few items after a passive, before any quotation or verb. */
function agentAfter(document: ReadDocument, clause: Clause, from: number): Mention | null {
  for (let at = from; at < from + 8; at++) {
    const word = wordAt(document, clause, at);
    if (word === undefined) {
      if (isQuoteAt(clause, at)) continue;
      return null;
    }
    if (word.lower === 'by') return phraseAfter(document, clause, at + 1);
    // "said to be “fine” by the board"
    if (word.lower === 'be' && wordAt(document, clause, at - 1)?.lower === 'to') continue;
    if (looksFinite(word)) return null;
  }
  return null;
}

function readNoun(document: ReadDocument, clause: Clause, item: number, word: Word): ClauseCue | null {
  const noun = CUE_NOUN_FORMS.get(word.lower);
  if (noun === undefined || word.capital) return null;
  let left = item - 1;
  while (
    left > item - 5 &&
    isNominal(wordAt(document, clause, left)) &&
    !has(wordAt(document, clause, left), POSSESSIVE | DETERMINER)
  )
    left--;
  const owner = wordAt(document, clause, left);
  let subject: Mention | null = null;
  if (owner !== undefined && has(owner, POSSESSIVE)) {
    if (owner.lower === "'s" || owner.text === '’' || owner.text === "'")
      subject = subjectBefore(document, clause, left);
    else subject = { start: owner.start, end: owner.end, type: 'pronoun', from: left, to: left + 1 };
  }
  const next = wordAt(document, clause, item + 1);
  if (
    subject === null &&
    (next?.lower === 'from' ||
      next?.lower === 'by' ||
      (next?.lower === 'of' && has(owner, DETERMINER) && wordAt(document, clause, item + 2)?.capital))
  ) {
    subject = phraseAfter(document, clause, item + 2);
  }
  return {
    kind: 'noun',
    lemma: noun.lemma,
    stance: noun.stance,
    classes: ['say'],
    form: null,
    from: item,
    to: item + 1,
    subject,
    begins: subject?.from ?? item,
    passive: false,
    inverted: false,
    negated: false,
  };
}

function readPhrase(document: ReadDocument, clause: Clause, item: number, word: Word): ClauseCue | null {
  let to = -1;
  let lemma = '';
  if (word.lower === 'according' && wordAt(document, clause, item + 1)?.lower === 'to') {
    to = item + 2;
    lemma = 'according to';
  } else if (
    word.lower === 'in' &&
    wordAt(document, clause, item + 1)?.lower === 'the' &&
    wordAt(document, clause, item + 3)?.lower === 'of'
  ) {
    const noun = wordAt(document, clause, item + 2)?.lower ?? '';
    if (!/^(?:words|view|opinion|eyes|telling|estimation|judgment)$/.test(noun)) return null;
    to = item + 4;
    lemma = `in the ${noun} of`;
  }
  if (to < 0) return null;
  const subject = phraseAfter(document, clause, to);
  return {
    kind: 'phrase',
    lemma,
    stance: 'neutral',
    classes: ['say', 'show'],
    form: null,
    from: item,
    to,
    subject,
    begins: item,
    passive: false,
    inverted: false,
    negated: false,
  };
}

function readAdjective(document: ReadDocument, clause: Clause, item: number, word: Word): ClauseCue | null {
  const verb = CUE_ADJECTIVES.get(word.lower);
  if (verb === undefined || word.capital) return null;
  let left = item - 1;
  while (left > item - 4 && has(wordAt(document, clause, left), ADVERB | NEGATION)) left--;
  if (!isBeWord(wordAt(document, clause, left))) return null;
  const subject = subjectBefore(document, clause, item);
  return {
    kind: 'adjective',
    lemma: verb.lemma,
    stance: verb.stance,
    classes: verb.classes,
    form: null,
    from: item,
    to: item + 1,
    subject,
    begins: subject?.from ?? item,
    passive: false,
    inverted: false,
    negated: isNegated(document, clause, item),
  };
}

/**
 * All cues of a clause, in order, each with the subject its own grammar gives, or another cue's.
 * @param opening the clause's first subject
 */
export function findCues(document: ReadDocument, clause: Clause, opening: Mention | null): ClauseCue[] {
  const cues: ClauseCue[] = [];
  for (let item = 0; item < clause.items.length; item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined || (word.cue === undefined && (word.traits & OTHER_CUE) === 0)) continue;
    const cue =
      ((word.traits & CUE_PHRASE) === 0 ? null : readPhrase(document, clause, item, word)) ??
      (word.cue === undefined ? null : readVerb(document, clause, item, word)) ??
      ((word.traits & CUE_NOUN) === 0 ? null : readNoun(document, clause, item, word)) ??
      ((word.traits & CUE_ADJECTIVE) === 0 ? null : readAdjective(document, clause, item, word));
    if (cue !== null) {
      cues.push(cue);
      item = cue.to - 1;
    }
  }
  shareSubjects(document, clause, cues, opening);
  return cues;
}
