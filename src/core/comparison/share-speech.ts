import { unshift } from '../language/backshift';
import { isNegation } from '../language/negations';
import { isTelling } from '../language/weigh-words';
import type { IndexedWording } from '../matching/wording';
import type { FoldedWord } from '../text/folded-word';
import type { TextIndex } from '../text/text-index';
import { keyOf, readWhole } from './content-keys';
import { readOwnWords, searchSentences } from './search-sentences';

/** What the own words of a sentence have of a wording. */
export interface SharedSpeech {
  /** The largest share that it has of the telling words of one of the wording's sentences, 0 to 1. */
  part: number;
  /** How many neighbours stand next to each other in both, persons and tenses apart. */
  pairs: number;
  /** The telling words that both have, by key, with their weights. */
  keys: ReadonlyMap<string, number>;
  /** Whether what both have is negated in one of them alone, or has other numbers. */
  contradicts: boolean;
}

/** Of a wording's telling words, the share by weight that a sentence has at least to be looked at. */
const LEAST_SHARE = 0.12;
/** What a sentence of a wording weighs at least to be looked for by itself. */
const LEAST_PART = 1.2;
/** Words before what is shared that may turn it around. */
const TURNS_FROM = 3;

/** A sentence of a wording: its words, and what the telling ones weigh, by key. */
interface Part {
  words: FoldedWord[];
  weights: Map<string, number>;
}

/** The sentences of a wording. To be derived. */
function readParts({ text, words }: IndexedWording): readonly Part[] {
  const parts: Part[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const ends = before !== undefined && /[.!?…;]["'”’)]*\s/u.test(text.slice(before.end, word.start));
    const open = ends ? undefined : parts.at(-1);
    const part: Part = open ?? { words: [], weights: new Map() };
    if (open === undefined) parts.push(part);
    part.words.push(word);
    if (isTelling(word)) part.weights.set(keyOf(word), word.weight);
  });
  return parts;
}

/** What of a sentence's telling words the keys name: their weight, and its share of the whole. */
function weighPart({ weights }: Part, keys: ReadonlySet<string>): { weight: number; share: number } {
  let [whole, weight] = [0, 0];
  for (const [key, value] of weights) {
    whole += value;
    if (keys.has(key)) weight += value;
  }
  return { weight, share: whole >= LEAST_PART ? weight / whole : 0 };
}

function* readPairs(words: readonly FoldedWord[]): Generator<string> {
  let before: string | null = null;
  for (const word of words) {
    const key = unshift(word);
    if (before !== null) yield `${before} ${key}`;
    before = key;
  }
}

/** Neighbours, persons and tenses apart. To be derived. */
export function readPairsOf({ words }: IndexedWording): ReadonlySet<string> {
  return new Set(readPairs(words));
}

/** The stretch from shortly before the first telling word that `has` names to the last. */
function findShared(words: readonly FoldedWord[], has: (key: string) => boolean): readonly FoldedWord[] {
  const isShared = (word: FoldedWord): boolean => isTelling(word) && has(keyOf(word));
  const first = words.findIndex(isShared);
  return first < 0 ? [] : words.slice(Math.max(0, first - TURNS_FROM), words.findLastIndex(isShared) + 1);
}

const readNumbers = (words: readonly FoldedWord[]): string[] =>
  words.flatMap(({ text }) => (/^\d/.test(text) ? text : []));

/** Whether the one is negated and the other is not, or both have numbers and none in common. */
export function contradict(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  if (a.filter(isNegation).length % 2 !== b.filter(isNegation).length % 2) return true;
  const [mine, theirs] = [readNumbers(a), readNumbers(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((number) => theirs.includes(number));
}

/**
 * What the sentences of a text have of a wording in their own words, by the sentence's index: those that have a little of it
 * at least. To be judged once a pair.
 */
export function shareSpeech(wording: IndexedWording, text: TextIndex): ReadonlyMap<number, SharedSpeech> {
  const asked = wording.derive(readWhole);
  const pairs = wording.derive(readPairsOf);
  const parts = wording.derive(readParts);
  const found = new Map<number, SharedSpeech>();
  for (const [sentence, { share }] of searchSentences(text, asked, 'own')) {
    if (share < LEAST_SHARE) continue;
    const words = readOwnWords(text, sentence);
    const keys = new Set(words.map(keyOf));
    let part = share;
    let [meant, most] = [wording.words as readonly FoldedWord[], 0];
    for (const one of parts) {
      const weighed = weighPart(one, keys);
      part = Math.max(part, weighed.share);
      if (weighed.weight > most) [meant, most] = [one.words, weighed.weight];
    }
    found.set(sentence, {
      part,
      pairs: new Set([...readPairs(words)].filter((pair) => pairs.has(pair))).size,
      keys: new Map([...asked.keys].filter(([key]) => keys.has(key))),
      contradicts: contradict(
        findShared(meant, (key) => keys.has(key)),
        findShared(words, (key) => asked.keys.has(key)),
      ),
    });
  }
  return found;
}
