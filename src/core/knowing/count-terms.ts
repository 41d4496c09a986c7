import { charClassAt, UPPER } from '../text/char-class';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';

/** Kinds of words by which a text is like a story: all, the names, those of its beginning, those of its title. */
export const KINDS = ['terms', 'names', 'lead', 'title'] as const;
export type Kind = (typeof KINDS)[number];

/** The words of a text that tell which story it belongs to, counted: lists side by side, a place for each word. */
export interface TermCounts {
  /** The hash of each word's singular, in the order in which text and title have them. */
  readonly keys: Int32Array;
  /** How much each word counts as one of a kind; 0 where it is none. */
  readonly counts: Readonly<Record<Kind, Uint32Array>>;
  /** How often each day of the week is named, Monday first. */
  readonly weekdays: Uint32Array;
}

/**
 * A word that more than a fifth of all articles have tells nothing (as a rarity: ln 5). Parts of a text in UTF-16 units:
 * what news says first is counted again, and a name that comes late is somebody in passing. Measured with the rest: see
 * `scripts/train/learn-story-weights.mjs`.
 */
const COMMON = Math.log(5);
const OPENING = 1200;
const LEAD = 900;
const FOR_NAMES = 8000;
const TITLE_TIMES = 3;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** To be derived: of a text that comes from a row it is kept, and no word is looked at. */
export function countTerms(text: TextIndex): TermCounts {
  const { words, article, language } = text;
  const title = foldWords(article.title ?? '', language.folding);
  const counter = new Counter(text);
  counter.add('terms', words);
  counter.add('terms', words, 1, findAt(words, OPENING));
  counter.add('terms', title, TITLE_TIMES);
  counter.add('names', findNames(text, title));
  counter.add('lead', words, 1, findAt(words, LEAD));
  counter.add('lead', title);
  counter.add('title', title);
  return { ...counter.finish(), weekdays: countWeekdays(words) };
}

const COMMON_PLACE = -1;

/** Gives each telling word a place and counts it there. */
class Counter {
  readonly #rarity: (termHash: number) => number;
  readonly #places = new Map<number, number>();
  readonly #keys: number[] = [];
  readonly #counts: Record<Kind, number[]> = { terms: [], names: [], lead: [], title: [] };

  constructor({ language }: TextIndex) {
    this.#rarity = (termHash) => language.rarity(termHash);
  }

  /** Counts the first words, as many as `until` says. */
  add(kind: Kind, words: readonly FoldedWord[], times = 1, until = words.length): void {
    const counts = this.#counts[kind];
    for (let at = 0; at < until; at++) {
      const word = words[at];
      if (word === undefined || !isListed(word)) continue;
      const place = this.#placeOf(word.termHash);
      if (place !== COMMON_PLACE) counts[place] = (counts[place] ?? 0) + times;
    }
  }

  finish(): Pick<TermCounts, 'keys' | 'counts'> {
    const take = (kind: Kind) => Uint32Array.from(this.#keys, (_key, at) => this.#counts[kind][at] ?? 0);
    return {
      keys: Int32Array.from(this.#keys),
      counts: { terms: take('terms'), names: take('names'), lead: take('lead'), title: take('title') },
    };
  }

  #placeOf(termHash: number): number {
    let place = this.#places.get(termHash);
    if (place === undefined) {
      place = this.#rarity(termHash) < COMMON ? COMMON_PLACE : this.#keys.push(termHash) - 1;
      this.#places.set(termHash, place);
    }
    return place;
  }
}

const isFigure = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

/**
 * Whether lists of words have words of its kind: figures, signs ("$") and initials ("U.S.") are in none, and are not as
 * rare as that would make them.
 */
function isListed({ text, start, end }: FoldedWord): boolean {
  return !isFigure(text) && !text.includes('.') && !(end - start === 1 && text.length > 1);
}

/** Words with a capital that no sentence asks for. Titles have them everywhere: there all count. */
function findNames({ words, sentences, article }: TextIndex, title: readonly FoldedWord[]): FoldedWord[] {
  const isCapital = (text: string, { start }: FoldedWord) => charClassAt(text, start) === UPPER;
  const names = title.filter((word) => isCapital(article.title ?? '', word));
  for (const { from, to, start } of sentences) {
    if (start > FOR_NAMES) break;
    for (let at = from + 1; at < to; at++) {
      const word = words[at];
      if (word !== undefined && isCapital(article.text, word)) names.push(word);
    }
  }
  return names;
}

function countWeekdays(words: readonly FoldedWord[]): Uint32Array {
  const counts = new Uint32Array(WEEKDAYS.length);
  for (const { text } of words) {
    const day = text.includes('day') ? WEEKDAYS.indexOf(text.endsWith("'s") ? text.slice(0, -2) : text) : -1;
    if (day >= 0) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
