import type { Quote } from '../model';
import type { TextIndex } from '../text/text-index';
import { foldWords } from '../text/fold-words';
import { readTerms, type TermSentence } from './read-terms';

/** The terms of a title, if there is one, and of the text's sentences. */
export interface ReadText {
  /** Index 0 is the title where `hasTitle`. */
  sentences: TermSentence[];
  hasTitle: boolean;
  /** All terms of title and text. */
  terms: ReadonlySet<string>;
}

/** A title and three sentences: where news says what it is about. */
export const OPENING = 4;

/** What stands within so many terms of a term belongs to it rather than to its sentence only. */
const NEAR = 4;
const FAR = 0.5;

/** The terms of a text, to be derived. */
export function readText(analysed: TextIndex): ReadText {
  const { article, sentences, quotes } = analysed;
  const title = article.title?.trim() ?? '';
  const body = readTerms(article.text, analysed.words, sentences, quotes.filter(isWholeQuotation));
  const head = title === '' ? [] : readTerms(title, foldWords(title), [{ start: 0, end: title.length }], []);
  const all = [...head, ...body];
  return {
    sentences: all,
    hasTitle: title !== '',
    terms: new Set(all.flatMap(({ terms }) => terms.map((one) => one.term))),
  };
}

/** A few words in marks are the outlet's own sentence. */
function isWholeQuotation({ kind, text }: Quote): boolean {
  return kind === 'direct' && text.length > 40;
}

/** The sentences of the text itself: titles print every word with a capital. */
export function bodyOf({ sentences, hasTitle }: ReadText): TermSentence[] {
  return hasTitle ? sentences.slice(1) : sentences;
}

/** In how many sentences each term stands. */
export function countTerms(sentences: readonly TermSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of new Set(terms.map((one) => one.term))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The terms beside a term in its sentence, and how near: 1 within `NEAR` terms, else less. Empty where it is not there. */
export function rateNearness(terms: TermSentence['terms'], center: string): Map<string, number> {
  const nearness = new Map<string, number>();
  const places = terms.flatMap(({ term }, index) => (term === center ? [index] : []));
  if (places.length === 0) return nearness;
  let next = 0;
  terms.forEach(({ term }, index) => {
    if (term === center) return;
    while (next < places.length && (places[next] ?? 0) < index) next++;
    const before = index - (places[next - 1] ?? Number.NEGATIVE_INFINITY);
    const after = (places[next] ?? Number.POSITIVE_INFINITY) - index;
    nearness.set(term, Math.max(nearness.get(term) ?? 0, Math.min(before, after) <= NEAR ? 1 : FAR));
  });
  return nearness;
}
