import { isTelling } from '../language/weigh-words';
import type { FoldedWord } from '../text/folded-word';
import { readBeside } from '../text/read-beside';
import { findAt, type TextIndex } from '../text/text-index';
import { type Content, type ContentShare, compoundOf, keyOf, readCompounds, readContent } from './content-keys';

/**
 * What of a text is looked at as one: a sentence without what is quoted in it, or a sentence with all that is quoted and
 * the sentence before it.
 */
export type Reach = 'own' | 'with-before';

/** Where a text has its words, made once a text. */
interface WordPlaces {
  /** By key: twice the place of a word; one more for a compound that begins there. Ascending. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The sentence that each word stands in. */
  sentenceOf: Int32Array;
  /** 1 for words that are quoted, or stand in a caption or a link. */
  quoted: Uint8Array;
  /** What the sentences say outside quotation marks, as far as it was asked for. */
  contents: Map<number, Content>;
}

function readPlaces(text: TextIndex): WordPlaces {
  const { words, sentences } = text;
  const places = new Map<string, number[]>();
  const add = (key: string, place: number): void => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  };
  words.forEach((word, at) => {
    add(keyOf(word), 2 * at);
    const next = words[at + 1];
    const compound = next === undefined ? null : compoundOf(word, next);
    if (compound !== null) add(compound, 2 * at + 1);
  });
  const sentenceOf = new Int32Array(words.length).fill(-1);
  sentences.forEach(({ from, to }, at) => {
    sentenceOf.fill(at, from, to);
  });
  return { places, sentenceOf, quoted: markQuoted(text), contents: new Map() };
}

function markQuoted(text: TextIndex): Uint8Array {
  const { words, quotes } = text;
  const quoted = new Uint8Array(words.length);
  const spoken = quotes.filter(({ kind }) => kind !== 'indirect' && kind !== 'scare');
  for (const { start, end } of [...spoken, ...text.derive(readBeside)]) {
    let at = findAt(words, start);
    for (let word = words[at]; word !== undefined && word.start < end; word = words[++at])
      if (word.start >= start) quoted[at] = 1;
  }
  return quoted;
}

/** Calls `take` with each sentence whose reach has the word, or the compound, at a place. */
function reachFrom(text: TextIndex, place: number, reach: Reach, take: (sentence: number) => void): void {
  const { sentenceOf, quoted } = text.derive(readPlaces);
  const at = place >> 1;
  const last = at + (place & 1);
  const sentence = sentenceOf[at] ?? -1;
  if (sentence < 0 || (reach === 'own' && quoted[at] === 1)) return;
  if (last < (text.sentences[sentence]?.to ?? 0)) take(sentence);
  if (reach === 'with-before' && last < (text.sentences[sentence + 1]?.to ?? 0)) take(sentence + 1);
}

/** Whether a telling word stands there, and not a compound of two: of those, the first word is found by itself. */
function isOneWord({ words }: TextIndex, place: number): boolean {
  const word = words[place >> 1];
  return (place & 1) === 0 && word !== undefined && isTelling(word);
}

const NOWHERE: readonly never[] = [];

interface Tally extends ContentShare {
  weight: number;
  /** The last key that was counted: none counts twice. */
  key: string;
}

/**
 * What the sentences of a text have of a content, by the sentence's index; those that have nothing of it are left out.
 * It costs as much as there are places of the content's words in the text, however many sentences there are.
 */
export function searchSentences(text: TextIndex, asked: Content, reach: Reach): ReadonlyMap<number, ContentShare> {
  const { places } = text.derive(readPlaces);
  const parts = asked.derive(readCompounds);
  const found = new Map<number, Tally>();
  let whole = 0;
  for (const [key, weight] of asked.keys) {
    whole += weight;
    const count = (sentence: number): void => {
      const tally = found.get(sentence);
      if (tally === undefined) found.set(sentence, { count: 1, rare: weight >= 1 ? 1 : 0, share: 0, weight, key });
      else if (tally.key !== key) {
        tally.count++;
        if (weight >= 1) tally.rare++;
        tally.weight += weight;
        tally.key = key;
      }
    };
    for (const place of places.get(key) ?? NOWHERE) reachFrom(text, place, reach, count);
    for (const compound of parts.get(key) ?? NOWHERE) {
      for (const place of places.get(compound) ?? NOWHERE)
        if (isOneWord(text, place)) reachFrom(text, place, reach, count);
    }
  }
  for (const tally of found.values()) tally.share = tally.weight / whole;
  return found;
}

/** Whether a sentence, with the one before it, has a word. */
export function hasWord(text: TextIndex, key: string, sentence: number): boolean {
  let found = false;
  for (const place of text.derive(readPlaces).places.get(key) ?? []) {
    reachFrom(text, place, 'with-before', (at) => {
      found ||= at === sentence;
    });
  }
  return found;
}

/** How often a text has a word, quoted or not. */
export function countWord(text: TextIndex, key: string): number {
  return text.derive(readPlaces).places.get(key)?.length ?? 0;
}

/** The words of a sentence without what is quoted in it. */
export function readOwnWords(text: TextIndex, sentence: number): readonly FoldedWord[] {
  const span = text.sentences[sentence];
  if (span === undefined) return [];
  const { quoted } = text.derive(readPlaces);
  return text.words.slice(span.from, span.to).filter((_word, at) => quoted[span.from + at] !== 1);
}

/** The content of a sentence without what is quoted in it, read once. */
export function readOwnContent(text: TextIndex, sentence: number): Content | undefined {
  const span = text.sentences[sentence];
  if (span === undefined) return undefined;
  const { quoted, contents } = text.derive(readPlaces);
  const content =
    contents.get(sentence) ?? readContent(text.words, span.from, span.to, (_word, at) => quoted[at] === 1);
  contents.set(sentence, content);
  return content;
}
