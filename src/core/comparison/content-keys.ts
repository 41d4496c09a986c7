import { CONTENT_WEIGHT, wordWeight } from '../matching/common-words';
import type { FoldedWord } from '../text/fold-words';

/**
 * The telling words of a stretch, by stem, with their weights; and all compounds that neighbours would make, so that
 * "cyber security" meets "cybersecurity". `keys` are what a statement asks for, `all` is what a sentence has to offer.
 */
export interface Content {
  keys: ReadonlyMap<string, number>;
  all: ReadonlySet<string>;
}

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
  return { keys, all };
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
  for (const other of offered.keys.keys()) {
    if (other.length > key.length + 2 && (other.startsWith(key) || other.endsWith(key)) && asked.all.has(other))
      return true;
  }
  return false;
}
