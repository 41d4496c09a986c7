import { countDaysAtMost } from '../dates/day-range';
import type { Span, StoryReason } from '../model';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type IndexedSentence, type TextIndex } from '../text/text-index';
import { findKnownQuotes } from './known-quotes';
import type { ProfileView } from './profile-view';
import { readDigest } from './read-digest';
import { isSpoken } from './read-grams';
import { countDaysApart } from './story-signs';

/** Days. */
const NEARBY = 14;
/** Of each kind of word, and of quotations, that a reader is shown: the first ones weigh most. */
const MOST = 3;
/** UTF-16 units of a quoted sentence. */
const LONGEST = 120;
/** The words that tell most of what a text and a story share. */
const TELLING = 24;
/** So many of these in one sentence tell of the story. */
const ENOUGH = 3;

/** So many words of a story's quotation are told as one though they stand here without marks. */
const UNQUOTED = 9;

/** A word that a text and a story share, as the text prints it. */
interface Shared {
  printed: string;
  isName: boolean;
  weight: number;
}

/** Why a text counts as one of a story, or as one that mentions it: facts for a reader, strongest first. */
export function explainStory(text: TextIndex, profile: ProfileView): StoryReason[] {
  const shared = findShared(text, profile);
  const reasons: StoryReason[] = [];
  const inTitle = pick(foldWords(text.article.title ?? '', text.language.folding), shared);
  if (inTitle.length >= 2) reasons.push({ kind: 'title', ...list(inTitle) });
  const telling = text.sentences
    .map((sentence) => ({ sentence, words: pick(text.words, shared, sentence) }))
    .filter(({ words }) => words.length >= ENOUGH)
    .sort((a, b) => sum(b.words) - sum(a.words));
  const [first] = telling;
  if (first !== undefined) {
    const words = cut(printOf(text, first.sentence));
    reasons.push({ kind: 'sentences', count: telling.length, ...list(first.words), words });
  }
  const known = findKnownQuotes(text, profile);
  const told = known.filter((stretch) => isToldAsQuotation(text, stretch));
  // What alone makes a text a mention is told all the same.
  const quotes = reasons.length === 0 && told.length === 0 ? known : told;
  if (quotes.length > 0) {
    const words = quotes.slice(0, MOST).map(({ start, end }) => cut(text.article.text.slice(start, end)));
    const reason: StoryReason = { kind: 'quotations', count: quotes.length, words };
    if (quotes.length > 1) reasons.unshift(reason);
    else reasons.push(reason);
  }
  // What is told must be so whatever the days were.
  const days = countDaysApart(text.derive(readDigest), profile, countDaysAtMost);
  if (days !== null && days <= NEARBY) reasons.push({ kind: 'date', days });
  return reasons;
}

/**
 * Whether a stretch that the story quotes is told to a reader as a quotation: it stands between marks here too, or is as
 * long as only what somebody said is alike in two texts ("to ten years in prison for" is not).
 */
function isToldAsQuotation({ quotes, words }: TextIndex, { start, end }: Span): boolean {
  if (findAt(words, end - 1) - findAt(words, start) + 1 >= UNQUOTED) return true;
  return quotes.some(
    (quote) => isSpoken(quote) && Math.min(quote.end, end) - Math.max(quote.start, start) > (end - start) / 2,
  );
}

/** The words that make a text like a story, by what they weigh in both. */
function findShared(text: TextIndex, profile: ProfileView): ReadonlyMap<number, Shared> {
  const { terms, names } = text.derive(readDigest);
  const story = profile.sum('terms');
  const weights = [...terms]
    .map(([key, weight]) => [key, weight * (story.get(key) ?? 0)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, TELLING);
  const printed = new Map<number, string>();
  const wanted = new Set(weights.map(([key]) => key));
  for (const { termHash, start, end } of text.words) {
    if (wanted.has(termHash) && !printed.has(termHash)) printed.set(termHash, text.article.text.slice(start, end));
  }
  return new Map(
    weights.map(([key, weight]) => [key, { printed: printed.get(key) ?? '', isName: names.has(key), weight }] as const),
  );
}

/** Those of the words that are shared, each once, strongest first. */
function pick(
  words: readonly FoldedWord[],
  shared: ReadonlyMap<number, Shared>,
  { from, to }: Pick<IndexedSentence, 'from' | 'to'> = { from: 0, to: words.length },
): Shared[] {
  const found = new Set<Shared>();
  for (let at = from; at < to; at++) {
    const one = shared.get(words[at]?.termHash ?? 0);
    if (one !== undefined && one.printed !== '') found.add(one);
  }
  return [...found].sort((a, b) => b.weight - a.weight);
}

function list(words: readonly Shared[]): { things: string[]; names: string[] } {
  const print = (isName: boolean) =>
    words
      .filter((word) => word.isName === isName)
      .slice(0, MOST)
      .map(({ printed }) => printed.replace(/['’]s$/u, ''));
  return { things: print(false), names: print(true) };
}

const sum = (words: readonly Shared[]): number => words.reduce((total, { weight }) => total + weight, 0);

const printOf = ({ article }: TextIndex, { start, end }: IndexedSentence): string => article.text.slice(start, end);

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST - 1).replace(/\s\S*$/, '')}…`;
}
