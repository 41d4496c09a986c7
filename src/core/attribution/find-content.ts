import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  MODAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../language/word-classes';
import type { ClauseCue } from './clause-cue';
import { has, isComma, isNominal, isQuoteAt, isTime, looksFinite, wordAt } from './clause-words';
import { phraseAfter } from './find-subject';
import { CUE_NOUN } from './lexical-entry';
import type { Clause, ReadDocument } from './read-document';

/** What a cue reports, as items of its clause [from, to), and how it is joined to the cue. */
export interface ReportedContent {
  from: number;
  to: number;
  /** that, clause, infinitive, whether, phrase, preposition, participle, before (the content precedes its tag). */
  link: string;
}

/** No reported clause is followed farther than this many items. */
const LONGEST_CONTENT = 120;

const ADDRESSED =
  /^(?:tell|inform|notify|remind|assure|reassure|warn|advise|ask|brief|urge|convince|persuade|promise)$/;

function endOfClause(document: ReadDocument, clause: Clause): number {
  let end = clause.items.length;
  while (end > 0) {
    const word = wordAt(document, clause, end - 1);
    if (word === undefined || word.kind !== 'punctuation' || word.text === '%') break;
    end--;
  }
  return end;
}

/** Where a reported clause stops before the sentence does: at ", but", ", while", a second subject with its own verb. */
function cutClause(document: ReadDocument, clause: Clause, from: number, end: number, close: boolean): number {
  const most = Math.min(end, from + LONGEST_CONTENT);
  for (let item = from + 1; item < most; item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined) continue;
    const next = wordAt(document, clause, item + 1);
    if (
      word.text === ';' ||
      word.text === '—' ||
      word.text === '(' ||
      word.text === '–' ||
      (word.text === '-' && next?.text === '-')
    ) {
      if (word.text === ';' || close) return item;
      continue;
    }
    if (word.text !== ',') {
      // "praised Smith and attacked Jones": a second verb of the same subject.
      if (close && has(word, COORDINATOR) && looksFinite(next) && !has(next, POSSESSIVE)) return item;
      if (close && /^(?:while|but|although|though|because|after|before|when|as)$/.test(word.lower) && item > from + 1)
        return item;
      continue;
    }
    if (next === undefined) continue;
    if (/^(?:but|while|although|though|whereas|according)$/.test(next.lower)) return item;
    if (
      close &&
      (has(next, COORDINATOR | RELATIVE) || next.lower.endsWith('ing') || has(next, PREPOSITION) || looksFinite(next))
    )
      return item;
    if (next.lower.endsWith('ing') && next.cue !== undefined) return item;
    if (
      has(next, COORDINATOR) &&
      next.lower === 'and' &&
      looksFinite(wordAt(document, clause, item + 2)) &&
      wordAt(document, clause, item + 2)?.cue !== undefined
    )
      return item;
  }
  return most;
}

/** Content that stands before its tag: "The plan is dead, Smith said." */
function contentBefore(
  document: ReadDocument,
  clause: Clause,
  cue: ClauseCue,
  others: readonly ClauseCue[],
): ReportedContent | null {
  let to = cue.begins;
  while (to > 0 && wordAt(document, clause, to - 1)?.kind === 'punctuation') to--;
  if (to < 3 || to === cue.begins) return null;
  let from = Math.max(0, to - LONGEST_CONTENT);
  // Another tag or reporting verb before it bounds the content.
  for (const other of others)
    if (other.to <= to && other.kind === 'phrase' && other.from === 0)
      from = Math.max(from, other.subject?.to ?? other.to);
  while (
    from < to &&
    (wordAt(document, clause, from)?.kind === 'punctuation' || has(wordAt(document, clause, from), COORDINATOR))
  )
    from++;
  const opener = others.find((other) => other.from === from);
  if (opener?.kind === 'verb' && opener.subject === null && opener.form !== 'ing') return null;
  return to - from >= 3 ? { from, to, link: 'before' } : null;
}

function isSecondCue(document: ReadDocument, clause: Clause, item: number): boolean {
  const word = wordAt(document, clause, item);
  return (
    word?.cue !== undefined && word.lower.endsWith('ing') && wordAt(document, clause, item - 1)?.kind === 'punctuation'
  );
}

/** Whether nothing of a clause follows before its end or a pause. */
function endsAt(document: ReadDocument, clause: Clause, item: number, end: number): boolean {
  const word = wordAt(document, clause, item);
  return item >= end || (word?.kind === 'punctuation' && !isNominal(word));
}

/** Whether a word is no verb of its clause, but tells of a document: "said in a statement released Friday that". */
function isPublished(document: ReadDocument, clause: Clause, item: number): boolean {
  const before = wordAt(document, clause, item - 1);
  return (
    before !== undefined && (before.traits & CUE_NOUN) !== 0 && !has(wordAt(document, clause, item), AUXILIARY | MODAL)
  );
}

/** The item after the words of time that stand at one: "Friday", "late Friday night", "on Friday". */
function skipTime(document: ReadDocument, clause: Clause, from: number, end: number): number {
  let item = from;
  while (item < end && has(wordAt(document, clause, item), ADVERB | PREPOSITION)) item++;
  if (!isTime(wordAt(document, clause, item))) return from;
  while (item < end && isTime(wordAt(document, clause, item))) item++;
  return item;
}

/** Whether a clause without "that" begins at an item: a noun phrase with a finite verb soon after it. */
function beginsClause(document: ReadDocument, clause: Clause, from: number, end: number): boolean {
  const start = wordAt(document, clause, from);
  const most = Math.min(end, from + 14);
  let item = from;
  if (has(start, PRONOUN) && !has(start, DETERMINER)) item++;
  else
    while (item < most) {
      const word = wordAt(document, clause, item);
      const isPart = isNominal(word) && !(item > from && looksFinite(word));
      const joins = item > from && word !== undefined && /^(?:and|or|nor)$/.test(word.lower);
      if (!isPart && !joins && !has(word, PREPOSITION)) break;
      item++;
    }
  while (has(wordAt(document, clause, item), ADVERB)) item++;
  return item > from && looksFinite(wordAt(document, clause, item));
}

/** The reported content of a cue; null where nothing of the kind follows or precedes it. */
export function findContent(
  document: ReadDocument,
  clause: Clause,
  cue: ClauseCue,
  others: readonly ClauseCue[],
): ReportedContent | null {
  const end = endOfClause(document, clause);
  if (cue.kind === 'phrase') {
    const after = cue.subject?.to ?? cue.to;
    let next = after;
    // "according to a poll by X, …": the comma that ends the source.
    while (next < end && next < after + 24 && !isComma(wordAt(document, clause, next))) next++;
    if (cue.from < 2)
      return next + 3 < end
        ? { from: next + 1, to: cutClause(document, clause, next + 1, end, false), link: 'after-phrase' }
        : null;
    const before = contentBefore(document, clause, { ...cue, begins: cue.from }, others);
    if (before !== null) return before;
    let from = 0;
    for (const other of others)
      if (other.to <= cue.from - 3 && other.kind === 'verb' && other.subject === null) from = other.to;
    return cue.from - from >= 3 ? { from, to: cue.from, link: 'before' } : null;
  }
  let from = cue.to;
  const first = wordAt(document, clause, from);
  const opener = wordAt(document, clause, cue.begins - 1);
  const isAddressed = ADDRESSED.test(cue.lemma) && !cue.passive;
  const addressee = isAddressed ? phraseAfter(document, clause, from) : null;
  const endsHere =
    endsAt(document, clause, from, end) || (addressee !== null && endsAt(document, clause, addressee.to, end));
  const tag =
    cue.kind === 'verb' &&
    cue.classes.some((name) => name === 'say' || name === 'think' || name === 'show') &&
    isComma(opener) &&
    !cue.passive;
  const shortTail =
    end - from < 8 &&
    first !== undefined &&
    (has(first, PREPOSITION) || first.kind === 'punctuation' || has(first, ADVERB) || /day$/.test(first.lower));
  if (cue.kind === 'verb' && cue.subject !== null && tag && (endsHere || shortTail || cue.inverted)) {
    return contentBefore(document, clause, cue, others);
  }
  if (from >= end) return null;
  // Adverbs, times and "in a statement" between the cue and "that".
  for (let item = from; item < Math.min(end, from + 14); item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined) break;
    if (
      word.lower === 'that' &&
      (item === from ||
        !isNominal(wordAt(document, clause, item - 1)) ||
        !has(wordAt(document, clause, item - 1), PREPOSITION)) &&
      !looksFinite(wordAt(document, clause, item + 1))
    ) {
      return { from: item, to: cutClause(document, clause, item, end, false), link: 'that' };
    }
    // "told reporters, adding that": the clause is that of "adding".
    if (word.text === ';' || isSecondCue(document, clause, item)) break;
    // "The letter states that": the clause is the verb's.
    if (cue.kind === 'noun' && word.cue?.forms.includes('third')) break;
    if (looksFinite(word) && (item === from || !isPublished(document, clause, item))) break;
  }
  if (first !== undefined && first.kind === 'punctuation' && !isNominal(first)) {
    if (first.text === ':' && end - from > 3) return { from: from + 1, to: end, link: 'colon' };
    if (!isComma(first)) return null;
    return null;
  }
  if (addressee !== null && addressee.to < end) from = addressee.to;
  const start = wordAt(document, clause, from);
  if (start === undefined)
    return isQuoteAt(clause, from) ? { from, to: cutClause(document, clause, from, end, false), link: 'quote' } : null;
  let link = 'other';
  if (start.lower === 'to') link = 'infinitive';
  else if (/^(?:whether|if|how|why|what|who|when|where)$/.test(start.lower)) link = 'whether';
  else if (start.lower.endsWith('ing')) link = 'participle';
  else if (has(start, PREPOSITION)) link = `preposition`;
  else {
    // "said Friday the plan is dead": the time is the cue's.
    const late = cue.classes.includes('say') ? skipTime(document, clause, from, end) : from;
    if (late > from && beginsClause(document, clause, late, end)) {
      from = late;
      link = 'clause';
    } else link = beginsClause(document, clause, from, end) ? 'clause' : 'phrase';
  }
  const close = !(link === 'clause' && cue.classes.includes('say')) && link !== 'whether';
  let to = cutClause(document, clause, from, end, close);
  // "Asked about it, Smith said": the sentence begins after the comma.
  if (cue.subject === null && cue.from === 0) {
    for (let item = from; item < to; item++) if (wordAt(document, clause, item)?.text === ',') to = item;
  }
  return to > from ? { from, to, link } : null;
}
