import { isTelling } from '../language/weigh-words';
import { Deriving } from '../text/deriving';
import type { FoldedWord } from '../text/folded-word';
import type { WordList } from '../text/word-list';

/** Letters a compound has at least: two words of four. */
const LONG = 8;
/** Letters that two neighbours have together at least to be looked for as one word. */
const SHORTEST_COMPOUND = 6;
/** A part of a compound has so many letters at least, and leaves so many to the rest. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/**
 * The telling words of a stretch, by stem, with their weights; and all compounds that neighbours would make, so that
 * "health care" meets "healthcare". `keys` are what a statement asks for, `all` is what a sentence has to offer.
 */
export class Content extends Deriving {
  readonly keys: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  /** Of the keys, those long enough to be a compound written as one. */
  readonly long: readonly string[];

  constructor(keys: ReadonlyMap<string, number>, all: ReadonlySet<string>) {
    super();
    this.keys = keys;
    this.all = all;
    this.long = [...keys.keys()].filter((key) => key.length >= LONG);
  }
}

/** The stem of a word as a key: a possessive's ending does not count. */
export function keyOf({ stem }: FoldedWord): string {
  return stem.endsWith("'s") ? stem.slice(0, -2) : stem;
}

/** Two neighbours as the one word they may make; null where they are too short to be one. */
export function compoundOf(word: FoldedWord, next: FoldedWord): string | null {
  return word.text.length + next.text.length >= SHORTEST_COMPOUND ? word.text + keyOf(next) : null;
}

/** Reads the words from `from` to before `to`, without those that `skip` names. */
export function readContent(
  words: readonly FoldedWord[],
  from = 0,
  to = words.length,
  skip: (word: FoldedWord, at: number) => boolean = () => false,
): Content {
  const keys = new Map<string, number>();
  const all = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || skip(word, at)) continue;
    const key = keyOf(word);
    if (isTelling(word)) keys.set(key, word.weight);
    all.add(key);
    const next = at + 1 < to ? words[at + 1] : undefined;
    const compound = next === undefined ? null : compoundOf(word, next);
    if (compound !== null) all.add(compound);
  }
  return new Content(keys, all);
}

/** `readContent` of a whole list of words, to be derived. */
export function readWhole({ words }: WordList): Content {
  return readContent(words);
}

/** How much of a statement's telling words is there: how many, how many of them rare, their share of the whole weight. */
export interface ContentShare {
  count: number;
  rare: number;
  share: number;
}

/** What of `asked` the words of `offered` have. */
export function shareContent(asked: Content, offered: Content): ContentShare {
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
  return { count, rare, share: whole > 0 ? weight / whole : 0 };
}

/** Whether a word of the one is part of a compound that both have: "health" of "health care" against "healthcare". */
function isPartOf(key: string, asked: Content, offered: Content): boolean {
  if (key.length < SHORTEST_PART) return false;
  for (const other of offered.long) {
    if (
      other.length >= key.length + SHORTEST_REST &&
      (other.startsWith(key) || other.endsWith(key)) &&
      asked.all.has(other)
    )
      return true;
  }
  return false;
}

/** The compounds of a content that its keys begin or end, by key: what stands for the key where it is written as one. To be derived. */
export function readCompounds(content: Content): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  const add = (key: string, whole: string): void => {
    if (!content.keys.has(key)) return;
    const wholes = made.get(key);
    if (wholes === undefined) made.set(key, [whole]);
    else wholes.push(whole);
  };
  for (const whole of content.all) {
    if (whole.length < LONG) continue;
    for (let length = SHORTEST_PART; length <= whole.length - SHORTEST_REST; length++) {
      add(whole.slice(0, length), whole);
      add(whole.slice(-length), whole);
    }
  }
  return made;
}
