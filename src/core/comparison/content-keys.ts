import { CONTENT_WEIGHT, wordWeight } from '../matching/common-words';
import { findAt, type PreparedText } from '../matching/prepare-text';
import type { FoldedWord } from '../text/fold-words';

/**
 * The telling words of a stretch, by stem, with their weights; and all compounds that neighbours would make, so that
 * "cyber security" meets "cybersecurity". `keys` are what a statement asks for, `all` is what a sentence has to offer.
 */
export interface Content {
  keys: ReadonlyMap<string, number>;
  all: ReadonlySet<string>;
  /** Of the keys, those long enough to be a compound written as one. */
  long: readonly string[];
}

/** Letters a compound has at least: two words of four. */
const LONG = 8;

const bare = (stem: string): string => (stem.endsWith("'s") ? stem.slice(0, -2) : stem);

/** Reads the words from `from` to before `to`, without those that `skip` names. */
export function readContent(
  words: readonly FoldedWord[],
  from = 0,
  to = words.length,
  skip: (word: FoldedWord) => boolean = () => false,
): Content {
  const keys = new Map<string, number>();
  const all = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || skip(word)) continue;
    const stem = bare(word.stem);
    const weight = wordWeight(word.text, word.stem);
    if (weight >= CONTENT_WEIGHT) keys.set(stem, weight);
    all.add(stem);
    const next = at + 1 < to ? words[at + 1] : undefined;
    if (next !== undefined && word.text.length + next.text.length >= 6) all.add(word.text + bare(next.stem));
  }
  return { keys, all, long: [...keys.keys()].filter((key) => key.length >= LONG) };
}

const wholes = new WeakMap<readonly FoldedWord[], Content>();

/** `readContent` of a whole list of words, read once for as long as the list lives. */
export function contentOf(words: readonly FoldedWord[]): Content {
  const known = wholes.get(words) ?? readContent(words);
  wholes.set(words, known);
  return known;
}

/** What the sentences of a text have to offer, each read once, when it is first asked for. */
export interface SentenceContents {
  /** Without what is quoted in it. */
  own(at: number): Content | undefined;
  /** With the sentence before it, and all that is quoted. */
  withBefore(at: number): Content | undefined;
}

/** Remembers what `read` makes of each sentence. */
function readOnce(
  sentences: PreparedText['sentences'],
  read: (sentence: PreparedText['sentences'][number], at: number) => Content,
): (at: number) => Content | undefined {
  const made: (Content | undefined)[] = [];
  return (at) => {
    const sentence = sentences[at];
    if (sentence === undefined) return undefined;
    const content = made[at] ?? read(sentence, at);
    made[at] = content;
    return content;
  };
}

const contents = new WeakMap<PreparedText, SentenceContents>();

export function readSentenceContents(text: PreparedText): SentenceContents {
  const known = contents.get(text);
  if (known !== undefined) return known;
  const { words, sentences, analysed } = text;
  const marked = analysed.quotes.filter(({ kind }) => kind !== 'indirect' && kind !== 'scare');
  const isQuoted = (word: FoldedWord): boolean => {
    const quote = marked[findAt(marked, word.start)];
    return quote !== undefined && quote.start <= word.start;
  };
  const made = {
    own: readOnce(sentences, ({ from, to }) => readContent(words, from, to, isQuoted)),
    withBefore: readOnce(sentences, ({ from, to }, at) => readContent(words, sentences[at - 1]?.from ?? from, to)),
  };
  contents.set(text, made);
  return made;
}

/** What of `asked` the words of `offered` have: how many, their weight, and its share of the whole weight. */
export function shareContent(
  asked: Content,
  offered: Content,
): { count: number; rare: number; weight: number; share: number } {
  let count = 0;
  let rare = 0;
  let weight = 0;
  let whole = 0;
  for (const [key, value] of asked.keys) {
    whole += value;
    if (!offered.all.has(key) && !isPartOf(key, asked, offered)) continue;
    count++;
    weight += value;
    if (value >= 1) rare++;
  }
  return { count, rare, weight, share: whole > 0 ? weight / whole : 0 };
}

/** Whether a word of the one is part of a compound that both have: "cyber" of "cyber security" against "cybersecurity". */
function isPartOf(key: string, asked: Content, offered: Content): boolean {
  if (key.length < 4) return false;
  for (const other of offered.long) {
    if (other.length > key.length + 2 && (other.startsWith(key) || other.endsWith(key)) && asked.all.has(other))
      return true;
  }
  return false;
}
