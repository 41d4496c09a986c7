import { findPlace } from '../language/places';
import { isTelling } from '../language/weigh-words';
import { DETERMINER, POSSESSIVE, wordClasses } from '../language/word-classes';
import type { Pairings } from '../matching/pairings';
import type { FoldedWord } from '../text/folded-word';
import { isBesideAt } from '../text/read-beside';
import type { TextIndex } from '../text/text-index';
import type { WordList } from '../text/word-list';
import { EVENTS, THINGS } from './label-words';

/** What a text calls something, as first printed, and how often. */
export interface Term {
  text: string;
  count: number;
}

/** Words that may stand before the noun: more make it a clause. */
const MOST_MODIFIERS = 4;
/** The share of a story's texts that must have a word of the central statement for it to belong to the matter. */
const COMMON_SHARE = 0.6;

/** A noun with the telling words right before it, as a text has it at one place. */
interface NounPhrase {
  /** The noun, in the singular and as it stands. */
  noun: string;
  plain: string;
  /** The same of a noun that follows with nothing but a space or hyphen between: "unit" in "unit commander". */
  next: { noun: string; plain: string } | null;
  /** The words before the noun. */
  modifiers: readonly FoldedWord[];
  printed: string;
}

const singular = (word: string): string =>
  word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;

const isDeterminer = (word: FoldedWord | undefined): boolean =>
  word !== undefined && (wordClasses(word.text) & (DETERMINER | POSSESSIVE)) !== 0;

/**
 * Where the words before a noun begin that tell what it is. A word in -ing does right behind a determiner ("a working
 * group"); elsewhere it is a verb as often ("discussing cooperation").
 */
function findModifiers(words: readonly FoldedWord[], text: string, head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST_MODIFIERS) {
    const before = words[from - 1];
    const here = words[from];
    if (before === undefined || here === undefined) break;
    if (!/^['"‘’“”]?[\s-]['"‘’“”]?$|^['"‘’“”]\s$/u.test(text.slice(before.end, here.start))) break;
    if (
      before.weight < 0.3 ||
      before.text.endsWith("'s") ||
      /(?:ly|ed)$/.test(before.text) ||
      (before.text.endsWith('ing') && !(from === head && isDeterminer(words[from - 2])))
    )
      break;
    from--;
  }
  return from;
}

const readNoun = ({ text }: FoldedWord): { noun: string; plain: string } => ({ noun: singular(text), plain: text });

/** Nouns that may stand for a matter. */
const NOUNS: ReadonlySet<string> = new Set([...THINGS, ...EVENTS]);

/** Whether a noun is one of some, whichever number these are in. */
const isOneOf = (nouns: ReadonlySet<string>, { noun, plain }: { noun: string; plain: string }): boolean =>
  nouns.has(noun) || nouns.has(plain);

/** All nouns that may stand for a matter, each with the telling words right before it; to be derived. */
function findAllPhrases(prepared: TextIndex): readonly NounPhrase[] {
  const { words, language } = prepared;
  const { text } = prepared.article;
  const phrases: NounPhrase[] = [];
  if (language.code !== 'en') return phrases;
  words.forEach((word, head) => {
    if (!NOUNS.has(word.text) && !(word.text.endsWith('s') && NOUNS.has(singular(word.text)))) return;
    const noun = readNoun(word);
    // A capital makes it a name ("the Harbour Safety Agency"): an institution, not the matter.
    if (/^\p{Lu}/u.test(text.slice(word.start, word.end)) || isBesideAt(prepared, word.start)) return;
    const after = words[head + 1];
    const next = after !== undefined && /^[\s-]$/u.test(text.slice(word.end, after.start)) ? readNoun(after) : null;
    const modifiers = words.slice(findModifiers(words, text, head), head);
    const printed = text
      .slice(modifiers[0]?.start ?? word.start, word.end)
      .replace(/["“”‘’]/gu, '')
      .replace(/\s+/g, ' ');
    phrases.push({ noun: noun.noun, plain: noun.plain, next, modifiers, printed });
  });
  return phrases;
}

/** Noun phrases with a noun of `heads`. Not the noun if another one follows: "unit" in "unit commander". */
function findPhrases(prepared: TextIndex, heads: ReadonlySet<string>): NounPhrase[] {
  return prepared
    .derive(findAllPhrases)
    .filter((phrase) => isOneOf(heads, phrase) && !(phrase.next !== null && isOneOf(heads, phrase.next)));
}

/** Those of the central statement's words that a text has, in any form. To be judged once a pair. */
function findCentral(wording: WordList, text: TextIndex): ReadonlySet<string> {
  const central = wording.derive(readCentral);
  const found = new Set<string>();
  const { words } = text;
  const longest = Math.max(0, ...[...central].map((word) => word.length));
  const meet = (form: string | null | undefined): void => {
    if (form != null && central.has(form)) found.add(form);
  };
  words.forEach((word, at) => {
    meet(word.text);
    meet(word.stem);
    meet(word.also);
    meet(findPlace(word.text));
    const next = words[at + 1]?.text ?? '';
    if (word.text.length + next.length <= longest) meet(word.text + next);
  });
  return found;
}

/** Words of the central statement that most texts of the story have: what the story is about. */
function findMatter(texts: readonly TextIndex[], central: WordList, pairings: Pairings): Set<string> {
  const counts = new Map<string, number>();
  const readable = texts.filter(({ hasWords }) => hasWords);
  for (const text of readable) {
    for (const word of pairings.once(findCentral, central, text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= readable.length * COMMON_SHARE).map(([stem]) => stem));
}

/** The telling words of a wording, and the compounds that neighbours make; to be derived. */
function readCentral({ words }: WordList): ReadonlySet<string> {
  const central = new Set<string>();
  words.forEach((word, at) => {
    if (!isTelling(word)) return;
    central.add(word.stem);
    const next = words[at + 1];
    if (next !== undefined) central.add(word.text + next.text);
  });
  return central;
}

/**
 * What each text calls the thing at issue, most used first. The thing is what the story's central statement speaks of:
 * nouns for something founded, agreed or planned that stand, in any of the texts, behind words that statement and most
 * texts have ("harbour safety unit … pact … division"); then every phrase with one of those nouns counts.
 * @param central the statement that most texts carry; null where nobody is quoted
 */
export function findTerms(texts: readonly TextIndex[], central: WordList | null, pairings: Pairings): Term[][] {
  const said = central?.derive(readCentral) ?? new Set();
  const matter = central === null ? new Set() : findMatter(texts, central, pairings);
  const nouns = new Set([...THINGS, ...[...EVENTS].filter((noun) => said.has(noun))]);
  const heads = new Set<string>();
  for (const text of texts) {
    for (const { noun, modifiers } of findPhrases(text, nouns))
      if (modifiers.some((word) => matter.has(word.stem) || matter.has(word.text))) heads.add(noun);
  }
  return texts.map((text) => {
    const terms = new Map<string, Term>();
    for (const { printed } of findPhrases(text, heads)) {
      const key = printed.toLowerCase().replaceAll('-', ' ');
      const known = terms.get(key);
      if (known === undefined) terms.set(key, { text: printed, count: 1 });
      else known.count++;
    }
    return [...terms.values()].sort((a, b) => b.count - a.count || b.text.length - a.text.length);
  });
}
