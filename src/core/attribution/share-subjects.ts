import { ADVERB, AUXILIARY, COORDINATOR, PREPOSITION, PRONOUN, SUBORDINATOR } from '../language/word-classes';
import type { ClauseCue } from './clause-cue';
import { has, isComma, isNominal, looksFinite, wordAt } from './clause-words';
import { phraseAfter, subjectBefore } from './find-subject';
import type { Mention } from './mention';
import type { Clause, ReadDocument } from './read-document';

/** How far, in items, a participle or a second verb may stand from the verb whose subject it shares. */
const FARTHEST_SHARED_SUBJECT = 40;

/**
 * Gives participles ("adding"), infinitives and co-ordinated verbs the subject of the verb before them.
 * @param opening the clause's first subject
 */
export function shareSubjects(
  document: ReadDocument,
  clause: Clause,
  cues: ClauseCue[],
  opening: Mention | null,
): void {
  let last = null as { subject: Mention; at: number } | null;
  let main = null as Mention | null;
  for (const cue of cues) {
    if (
      cue.kind === 'verb' &&
      cue.subject === null &&
      !cue.passive &&
      !(
        cue.classes.includes('name') &&
        cue.form !== 'ing' &&
        wordAt(document, clause, cue.from - 1)?.capital === false &&
        !has(wordAt(document, clause, cue.from - 1), COORDINATOR | ADVERB | AUXILIARY) &&
        !isComma(wordAt(document, clause, cue.from - 1))
      )
    ) {
      const shared: Mention | null =
        last !== null && cue.from - last.at < FARTHEST_SHARED_SUBJECT ? last.subject : null;
      const general =
        opening !== null && opening.to <= cue.from && cue.from - opening.to < FARTHEST_SHARED_SUBJECT ? opening : null;
      const later = cue.form === 'ing' && cue.from < 2 && opening !== null && opening.from > cue.to ? opening : null;
      const between: Mention | null = last === null ? null : nearerSubject(document, clause, last.at, cue.from);
      // "Larsen was one who condemned it, saying": after a comma the participle goes back to the main clause.
      const afterComma: boolean =
        cue.form === 'ing' && isComma(wordAt(document, clause, cue.from - 1)) && shared?.antecedent !== undefined;
      cue.subject =
        quotedSpeaker(document, clause, cues, cue) ??
        between ??
        (afterComma ? (main ?? general ?? shared) : shared) ??
        general ??
        later;
    }
    if (cue.kind === 'verb' && cue.subject !== null && cue.form !== 'base') {
      last = { subject: cue.subject, at: cue.from };
      if (cue.subject.antecedent === undefined) main = cue.subject;
    }
  }
}

/** "Reuters quoted Smith as saying": who is quoted says it. */
function quotedSpeaker(
  document: ReadDocument,
  clause: Clause,
  cues: readonly ClauseCue[],
  saying: ClauseCue,
): Mention | null {
  if (saying.form !== 'ing' || wordAt(document, clause, saying.from - 1)?.lower !== 'as') return null;
  const quoting = cues[cues.indexOf(saying) - 1];
  if (quoting === undefined || quoting.passive || !/^(?:quote|cite|report)$/.test(quoting.lemma)) return null;
  return phraseAfter(document, clause, quoting.to);
}

/** A subject of another finite verb between two items: "Smith said …, and Jones agreed, adding". */
function nearerSubject(document: ReadDocument, clause: Clause, from: number, to: number): Mention | null {
  for (let item = to - 1; item > Math.max(from + 1, to - FARTHEST_SHARED_SUBJECT); item--) {
    const word = wordAt(document, clause, item);
    if (!looksFinite(word)) continue;
    const before = wordAt(document, clause, item - 1);
    if (before === undefined || !(before.capital || has(before, PRONOUN))) continue;
    const subject = subjectBefore(document, clause, item);
    if (subject !== null && subject.from > from && subject.type !== 'description') {
      const opener = wordAt(document, clause, subject.from - 1);
      if (has(opener, SUBORDINATOR | PREPOSITION)) continue;
      if (!isComma(opener) && !has(opener, COORDINATOR)) continue;
      return subject;
    }
  }
  return null;
}

/** The subject of the first finite verb of a clause; what "…, adding" at its end goes back to. */
export function firstSubject(document: ReadDocument, clause: Clause): Mention | null {
  const most = Math.min(clause.items.length, 40);
  for (let item = 1; item < most; item++) {
    const word = wordAt(document, clause, item);
    if (!looksFinite(word) && !(word !== undefined && word.lower === "'s")) continue;
    if (word?.lower === "'s" && isNominal(wordAt(document, clause, item + 1))) continue;
    const subject = subjectBefore(document, clause, item);
    if (subject !== null) return subject;
  }
  return null;
}
