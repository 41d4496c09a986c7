import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  LIGHT,
  MODAL,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
  VERB,
} from '../language/word-classes';
import { has, isComma, isNominal, isTime, looksFinite, wordAt } from './clause-words';
import { asideStart, endsFronted, skipAffiliation } from './find-aside';
import { LONGEST_NAME, nameAfterBody, nameAfterOffice, nameBeforeOpenAside, nameInAside } from './find-named';
import { isDateBeforeName } from './is-date-before-name';
import { NAME, PARTICLE } from './lexical-entry';
import { isCapitalWord, makeMention } from './make-mention';
import { type Mention, widenMention } from './mention';
import type { Clause, ReadDocument, Word } from './read-document';
import { isPersonHead } from './read-facts';

/** No noun phrase, aside or modifier of interest is longer than this many words; keeps every search bounded. */
const LONGEST_PHRASE = 24;

const SUBJECT_PRONOUNS = new Set(
  'he she they i we you it who one most some many others few several both nobody everyone somebody someone'.split(' '),
);

function isManner(word: Word | undefined): boolean {
  return has(word, ADVERB) && word?.capital === false && word.lower.endsWith('ly');
}

/** A figure of a date or a time; "42-year-old" is somebody. */
function isFigure(word: Word | undefined): boolean {
  return word?.kind === 'number' && !word.lower.endsWith('-old');
}

/** Steps left over adverbs, auxiliaries, negation and times ("on Monday", "last week") from `at`; gives the new item. */
export function skipModifiersLeft(document: ReadDocument, clause: Clause, at: number): number {
  let item = at;
  for (let steps = 0; steps < 10; steps++) {
    const word = wordAt(document, clause, item);
    if (word === undefined) return item;
    if (has(word, ADVERB | AUXILIARY | MODAL | NEGATION) && !word.capital && !(word.lower === "'s")) {
      item--;
      continue;
    }
    // "slowly and calmly said"
    const second = wordAt(document, clause, item + 1);
    if (
      has(word, COORDINATOR) &&
      has(second, ADVERB) &&
      !second?.capital &&
      isManner(wordAt(document, clause, item - 1))
    ) {
      item--;
      continue;
    }
    if (word.lower === "'s" && has(wordAt(document, clause, item + 1), ADVERB | BE)) {
      item--;
      continue;
    }
    let from = item;
    while (from > item - 4 && (isFigure(wordAt(document, clause, from)) || isTime(wordAt(document, clause, from))))
      from--;
    if (from === item) return item;
    const before = wordAt(document, clause, from);
    if (
      before !== undefined &&
      /^(?:on|in|last|this|that|earlier|late|early|next|since|by|at|during|the)$/.test(before.lower) &&
      !before.capital
    ) {
      from--;
      const again = wordAt(document, clause, from);
      if (again !== undefined && /^(?:on|in|earlier|late|early|at|during|for)$/.test(again.lower) && !again.capital)
        from--;
      item = from;
      continue;
    }
    const time = wordAt(document, clause, item);
    if (isTime(time) && time?.capital && from > 0 && isNominal(before)) {
      item = from;
      continue;
    }
    return item;
  }
  return item;
}

/** The apostrophe of "the farmers’ union", which is no word of its own. */
function isPluralPossessive(mark: Word, before: Word | undefined): boolean {
  return (mark.text === '’' || mark.text === "'") && before?.end === mark.start && before.lower.endsWith('s');
}

/** The left edge of the noun phrase, prepositional attributes included, that ends at item `end` (inclusive). */
function phraseStart(
  document: ReadDocument,
  clause: Clause,
  end: number,
): { from: number; head: [number, number] } | null {
  let item = end;
  let groupEnd = end + 1;
  let head: [number, number] | null = null;
  const least = Math.max(0, end - LONGEST_PHRASE);
  while (item >= least) {
    const word = wordAt(document, clause, item);
    if (word === undefined) break;
    if (isNominal(word) || isPluralPossessive(word, wordAt(document, clause, item - 1))) {
      // A lower-case verb before a name ends the phrase: "met Berg" is no subject of "said".
      if (
        item < end &&
        !word.capital &&
        looksFinite(word) &&
        !has(wordAt(document, clause, item - 1), DETERMINER | POSSESSIVE)
      )
        break;
      if (item < end && isDateBeforeName(wordAt(document, clause, item - 1), word, wordAt(document, clause, item + 1)))
        break;
      head = [item, groupEnd];
      const determiner =
        has(word, DETERMINER | POSSESSIVE) &&
        word.lower !== "'s" &&
        !(word.capital && item > 0 && wordAt(document, clause, item - 1)?.capital);
      item--;
      if (!determiner) continue;
      const before = wordAt(document, clause, item);
      // "the three senators", "all the others"
      if (has(before, DETERMINER) && !before?.capital && before?.lower !== 'that') continue;
      if (before === undefined || !has(before, PREPOSITION) || before.capital) break;
      continue;
    }
    const preposition = has(word, PREPOSITION) && !word.capital && head !== null && head[0] === item + 1;
    if (
      preposition &&
      isNominal(wordAt(document, clause, item - 1)) &&
      !looksFinite(wordAt(document, clause, item - 1)) &&
      !isTime(wordAt(document, clause, item - 1))
    ) {
      groupEnd = item;
      head = null;
      item--;
      continue;
    }
    // "Smith and Jones said": both names.
    if (
      has(word, COORDINATOR) &&
      word.lower !== 'but' &&
      isCapitalWord(wordAt(document, clause, item - 1)) &&
      head !== null &&
      head[0] === item + 1 &&
      isCapitalWord(wordAt(document, clause, item + 1))
    ) {
      item--;
      continue;
    }
    break;
  }
  if (head === null) return null;
  // "one of the officials", "a number of voters": the whole phrase names the speaker.
  const last = wordAt(document, clause, head[1] - 1);
  if (
    head[1] <= end &&
    (has(last, DETERMINER) || /^(?:number|group|majority|handful|couple|dozens|percent|%)$/.test(last?.lower ?? ''))
  ) {
    return { from: head[0], head: [head[0], end + 1] };
  }
  return { from: head[0], head };
}

/**
 * The subject of a verb at item `verb`: the noun phrase before it, over adverbs, auxiliaries, times and asides between
 * commas. Null where no phrase stands there (a participle, a co-ordinated verb).
 */
export function subjectBefore(document: ReadDocument, clause: Clause, verb: number): Mention | null {
  let item = skipModifiersLeft(document, clause, verb - 1);
  for (let asides = 0; asides < 3; asides++) {
    const word = wordAt(document, clause, item);
    if (word === undefined || !isComma(word) || word.text === '(' || word.text === ';') break;
    // "Lee (D-Ohio), said": the bracket is the aside.
    const affiliation = /^[DRI]-/.test(wordAt(document, clause, item - 2)?.text ?? '');
    if (affiliation && word.text === ',' && wordAt(document, clause, item - 1)?.text === ')') item--;
    const open = asideStart(document, clause, item);
    if (open <= 0) return null;
    // "On the other side, Ann Lee, also said": what comes before the first comma is no subject.
    if (endsFronted(document, clause, open) && isNameBetween(document, clause, open + 1, item)) {
      item--;
      break;
    }
    item = skipModifiersLeft(document, clause, open - 1);
  }
  item = skipAffiliation(document, clause, item);
  const word = wordAt(document, clause, item);
  if (word === undefined || word.kind === 'punctuation') return null;
  if (
    SUBJECT_PRONOUNS.has(word.lower) &&
    !(
      /^(?:one|most|some|many|others|few|several|both)$/.test(word.lower) &&
      !word.capital &&
      item > 0 &&
      isNominal(wordAt(document, clause, item - 1))
    )
  ) {
    if (word.lower === 'who') return relativeMention(document, clause, item);
    return makeMention(document, clause, item, item + 1, 'pronoun');
  }
  if (has(word, RELATIVE)) return relativeMention(document, clause, item);
  if (has(word, OBJECT_PRONOUN | SUBORDINATOR | COORDINATOR | PREPOSITION) && !word.capital) return null;
  const phrase = phraseStart(document, clause, item);
  if (phrase === null) return null;
  const opener = wordAt(document, clause, phrase.from);
  // "not to go around Congress": a verb, and no subject.
  if (wordAt(document, clause, phrase.from - 1)?.lower === 'to' && has(opener, LIGHT | VERB) && !opener?.capital)
    return null;
  const named =
    nameAfterOffice(document, clause, phrase.head, item + 1) ??
    nameAfterBody(document, clause, phrase.head, item + 1) ??
    nameInAside(document, clause, phrase.head[1] - 1, verb) ??
    nameBeforeOpenAside(document, clause, phrase.from, item);
  const mention = named ?? makeMention(document, clause, phrase.head[0], phrase.head[1]);
  return mention === null ? null : widenMention(mention, phrase.from, item + 1);
}

/** Whether nothing but a full name stands in items [from, to). */
function isNameBetween(document: ReadDocument, clause: Clause, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_NAME) return false;
  for (let item = from; item < to; item++)
    if (((wordAt(document, clause, item)?.traits ?? 0) & (NAME | PARTICLE)) === 0) return false;
  return true;
}

/** "a remark by a candidate in Ohio, who said": of a phrase that begins with a thing, the last one in it who can be meant. */
function nearestPerson(
  document: ReadDocument,
  clause: Clause,
  phrase: { from: number; head: [number, number] },
  end: number,
): Mention | null {
  const head = wordAt(document, clause, phrase.head[1] - 1);
  if (head === undefined || head.capital || has(head, ROLE)) return null;
  for (let item = end - 1; item > phrase.from; item--) {
    const word = wordAt(document, clause, item);
    if (word === undefined || !isNominal(word)) continue;
    const opener = phraseOpener(document, clause, item);
    const isPlace = /^(?:in|at|from|on|near)$/.test(wordAt(document, clause, opener - 1)?.lower ?? '');
    if ((word.capital && !isPlace && item - opener > 0) || (!word.capital && isPersonHead(word.lower)))
      return makeMention(document, clause, opener, item + 1);
    item = opener;
  }
  return null;
}

/** The first item of the run of nominal words that ends at one. */
function phraseOpener(document: ReadDocument, clause: Clause, end: number): number {
  let item = end;
  while (item > 0 && isNominal(wordAt(document, clause, item - 1)) && !has(wordAt(document, clause, item), DETERMINER))
    item--;
  return item;
}

/** "who" or "which" as a subject, with the noun phrase that it goes back to. */
function relativeMention(document: ReadDocument, clause: Clause, who: number): Mention | null {
  const mention = makeMention(document, clause, who, who + 1, 'pronoun');
  let item = who - 1;
  if (isComma(wordAt(document, clause, item))) item--;
  item = skipAffiliation(document, clause, item);
  const phrase = isNominal(wordAt(document, clause, item)) ? phraseStart(document, clause, item) : null;
  const nearest = phrase === null ? null : nearestPerson(document, clause, phrase, item + 1);
  const antecedent =
    nearest ?? (phrase === null ? null : makeMention(document, clause, phrase.head[0], phrase.head[1]));
  if (mention === null || antecedent === null) return mention;
  const { start, end, from, to, type } = mention;
  return { start, end, from, to, type, antecedent };
}

/** The noun phrase that begins at item `at`, of an inverted verb ("said Smith"), "according to" or "by". */
export function phraseAfter(document: ReadDocument, clause: Clause, at: number): Mention | null {
  let from = at;
  while (
    from < at + 3 &&
    has(wordAt(document, clause, from), ADVERB) &&
    !has(wordAt(document, clause, from), DETERMINER)
  )
    from++;
  const first = wordAt(document, clause, from);
  if (first === undefined || first.kind === 'punctuation') return null;
  if (!first.capital && has(first, PRONOUN | OBJECT_PRONOUN) && !has(first, DETERMINER | POSSESSIVE)) {
    return makeMention(document, clause, from, from + 1, 'pronoun');
  }
  let to = from;
  const most = from + LONGEST_PHRASE;
  while (to < most) {
    const word = wordAt(document, clause, to);
    if (word === undefined) break;
    if (to > from && isTime(word) && !isCapitalWord(wordAt(document, clause, to + 1))) break;
    // A second article begins another phrase: "told reporters the plan".
    const before = wordAt(document, clause, to - 1)?.lower;
    if (to > from && /^(?:the|a|an|his|her|their|its|this)$/.test(word.lower) && before !== 'of' && before !== 'for')
      break;
    if (!isNominal(word)) {
      const of = word.lower === 'of' || (word.lower === 'for' && to > from + 1);
      if (of && isNominal(wordAt(document, clause, to + 1))) {
        to++;
        continue;
      }
      break;
    }
    to++;
  }
  if (to === from) return null;
  // "one of the officials": the mention is the whole phrase; "a spokesman for Smith": what stands before "for".
  let headEnd = to;
  for (let item = from; item < to; item++) {
    const lower = wordAt(document, clause, item)?.lower;
    if (lower === 'of' || lower === 'for') {
      headEnd = item;
      break;
    }
  }
  const mention = makeMention(document, clause, from, headEnd);
  return mention === null ? null : widenMention(mention, from, to);
}
