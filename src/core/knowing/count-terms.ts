import { charClassAt, UPPER } from '../text/char-class';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';
import { readRarities } from './read-rarities';

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
  const { words, article, language, sentences } = text;
  const titleText = article.title ?? '';
  const title = foldWords(titleText, language.folding);
  const placer = new Placer();
  const inText = placer.place(words, text.derive(readRarities));
  const inTitle = placer.place(
    title,
    Float64Array.from(title, ({ termHash }) => language.rarity(termHash)),
  );
  const keys = Int32Array.from(placer.keys);
  const start = (): Uint32Array => new Uint32Array(keys.length);
  const counts = { terms: start(), names: start(), lead: start(), title: start() };
  count(counts.terms, inText);
  count(counts.terms, inText.subarray(0, findAt(words, OPENING)));
  count(counts.terms, inTitle, TITLE_TIMES);
  count(counts.lead, inText.subarray(0, findAt(words, LEAD)));
  count(counts.lead, inTitle);
  count(counts.title, inTitle);
  // Words with a capital that no sentence asks for. Titles have them everywhere: there all count.
  countCapitals(counts.names, titleText, title, inTitle, 0, title.length);
  for (const { from, to, start: begin } of sentences) {
    if (begin > FOR_NAMES) break;
    countCapitals(counts.names, article.text, words, inText, from + 1, to);
  }
  return { keys, counts, weekdays: countWeekdays(words) };
}

/** Of a word that tells nothing. */
const NO_PLACE = -1;

/** Gives each telling word a place: the same for the same word. */
class Placer {
  readonly keys: number[] = [];
  readonly #places = new Map<number, number>();

  /** The places of some words, in their order. @param rarities of the words */
  place(words: readonly FoldedWord[], rarities: Float64Array): Int32Array {
    const places = new Int32Array(words.length).fill(NO_PLACE);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || (rarities[at] ?? 0) < COMMON || !isListed(word)) continue;
      places[at] = this.#placeOf(word.termHash);
    }
    return places;
  }

  #placeOf(termHash: number): number {
    let place = this.#places.get(termHash);
    if (place === undefined) {
      place = this.keys.push(termHash) - 1;
      this.#places.set(termHash, place);
    }
    return place;
  }
}

function count(counts: Uint32Array, places: Int32Array, times = 1): void {
  for (const place of places) if (place !== NO_PLACE) counts[place] = (counts[place] ?? 0) + times;
}

/** Counts those of the words from `from` to before `to` that begin with a capital. */
function countCapitals(
  counts: Uint32Array,
  text: string,
  words: readonly FoldedWord[],
  places: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const place = places[at] ?? NO_PLACE;
    if (place !== NO_PLACE && charClassAt(text, words[at]?.start ?? 0) === UPPER)
      counts[place] = (counts[place] ?? 0) + 1;
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

function countWeekdays(words: readonly FoldedWord[]): Uint32Array {
  const counts = new Uint32Array(WEEKDAYS.length);
  for (const { text } of words) {
    const day = text.includes('day') ? WEEKDAYS.indexOf(text.endsWith("'s") ? text.slice(0, -2) : text) : -1;
    if (day >= 0) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
