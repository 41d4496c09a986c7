import { prepareForMatching } from '../matching/prepare-text';
import type { AnalysedArticle } from '../model';
import { foldWords } from '../text/fold-words';
import { rateRarity } from './rate-rarity';
import { readTerms, type TermSentence } from './read-terms';

/** The terms of a title, if there is one, and of the text's sentences. */
export interface ReadText {
  /** Index 0 is the title where `hasTitle`. */
  sentences: TermSentence[];
  hasTitle: boolean;
}

/** What a story is about, learnt from its own texts. */
export interface StoryProfile {
  /** The terms that the whole story turns on, with their weight: 1 for the heaviest. */
  pivots: ReadonlyMap<string, number>;
  /** For each pivot what stands with it in a sentence, and how much that tells. */
  contexts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The terms that are names. */
  names: ReadonlySet<string>;
  /** How the texts print a term most often. */
  printed: ReadonlyMap<string, string>;
}

/** A title and three sentences: where news says what it is about. */
export const OPENING = 4;
/** What stands within so many terms of a pivot belongs to it rather than to its sentence only. */
export const NEAR = 4;

/** A pivot's rarity: no story turns on a word or a name that any day's news may hold. */
const RARE = 0.5;
/** A pivot's weight against the heaviest. Lower, and the story's place and season ("G20") count as what it is about. */
const PIVOT_SHARE = 0.5;
/** Of a pivot's occurrences: what stands beside more of them is part of its name. */
const NAME_SHARE = 0.4;
/** What later sentences tell of a story against its opening. */
const LATER = 0.4;
const FAR = 0.5;

export function readText(analysed: AnalysedArticle): ReadText {
  const { article, sentences } = analysed;
  const title = article.title?.trim() ?? '';
  const body = readTerms(article.text, prepareForMatching(analysed).words, sentences);
  if (title === '') return { sentences: body, hasTitle: false };
  return {
    sentences: [...readTerms(title, foldWords(title), [{ start: 0, end: title.length }]), ...body],
    hasTitle: true,
  };
}

/** @param articles The story's articles; one is enough to learn from, two or more tell what is common to them. */
export function learnProfile(articles: readonly AnalysedArticle[]): StoryProfile {
  const texts = articles.map(readText);
  const pivots = findPivots(texts);
  const names = findNames(texts);
  const contexts = new Map([...pivots.keys()].map((pivot) => [pivot, learnContext(texts, pivot, names)]));
  return { pivots, contexts, names, printed: findPrinted(articles, texts) };
}

/** Rare words that the texts open with and use often: the measure is tf·idf of their sum. */
function findPivots(texts: readonly ReadText[]): Map<string, number> {
  const counts = new Map<string, { texts: number; openings: number; share: number }>();
  for (const { sentences } of texts) {
    const opening = countTerms(sentences.slice(0, OPENING));
    for (const [term, count] of countTerms(sentences)) {
      const known = counts.get(term) ?? { texts: 0, openings: 0, share: 0 };
      counts.set(term, {
        texts: known.texts + 1,
        openings: known.openings + (opening.has(term) ? 1 : 0),
        share: known.share + count / sentences.length,
      });
    }
  }
  const weights: [string, number][] = [];
  for (const [term, count] of counts) {
    const rarity = rateRarity(term);
    if (rarity < RARE || count.texts < Math.min(2, texts.length) || count.openings * 2 < texts.length) continue;
    weights.push([term, rarity * (count.texts / texts.length) * Math.sqrt(count.share / texts.length)]);
  }
  const heaviest = Math.max(0, ...weights.map(([, weight]) => weight));
  return new Map(
    weights.filter(([, weight]) => weight >= PIVOT_SHARE * heaviest).map(([term, weight]) => [term, weight / heaviest]),
  );
}

function learnContext(texts: readonly ReadText[], pivot: string, names: ReadonlySet<string>): Map<string, number> {
  const together = new Map<string, number>();
  const inAll = new Map<string, number>();
  const context = new Map<string, number>();
  let pivotSentences = 0;
  for (const { sentences } of texts) {
    const best = new Map<string, number>();
    sentences.forEach(({ terms }, index) => {
      for (const term of new Set(terms.map((one) => one.term))) inAll.set(term, (inAll.get(term) ?? 0) + 1);
      if (!terms.some(({ term }) => term === pivot)) return;
      pivotSentences++;
      const place = index < OPENING ? 1 : LATER;
      for (const [term, nearness] of rateNearness(terms, pivot)) {
        together.set(term, (together.get(term) ?? 0) + 1);
        best.set(term, Math.max(best.get(term) ?? 0, place * nearness));
      }
    });
    for (const [term, value] of best) context.set(term, (context.get(term) ?? 0) + value / texts.length);
  }
  for (const [term, value] of context) {
    const weight = value * Math.sqrt(rateRarity(term));
    const shared = together.get(term) ?? 0;
    // A thing tells the more, the less it is spoken of elsewhere; names are spoken of everywhere in their story.
    const bound = shared / ((inAll.get(term) ?? 0) + 0.5);
    const isPartOfName = !names.has(term) && shared > NAME_SHARE * pivotSentences && pivotSentences > 2;
    context.set(term, names.has(term) ? weight : isPartOfName ? 0 : weight * bound);
  }
  return context;
}

/** The terms beside a pivot in its sentence, and how near: 1 within `NEAR` terms, else less. */
export function rateNearness(terms: TermSentence['terms'], pivot: string): Map<string, number> {
  const nearness = new Map<string, number>();
  const places = terms.flatMap(({ term }, index) => (term === pivot ? [index] : []));
  let next = 0;
  terms.forEach(({ term }, index) => {
    if (term === pivot) return;
    while (next < places.length && (places[next] ?? 0) < index) next++;
    const before = index - (places[next - 1] ?? Number.NEGATIVE_INFINITY);
    const after = (places[next] ?? Number.POSITIVE_INFINITY) - index;
    nearness.set(term, Math.max(nearness.get(term) ?? 0, Math.min(before, after) <= NEAR ? 1 : FAR));
  });
  return nearness;
}

function findNames(texts: readonly ReadText[]): Set<string> {
  const votes = new Map<string, number>();
  for (const { sentences, hasTitle } of texts) {
    // Titles print every word with a capital.
    for (const { terms } of hasTitle ? sentences.slice(1) : sentences) {
      for (const { term, isName } of terms) {
        if (isName !== null) votes.set(term, (votes.get(term) ?? 0) + (isName ? 1 : -1));
      }
    }
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([term]) => term));
}

function findPrinted(articles: readonly AnalysedArticle[], texts: readonly ReadText[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  texts.forEach(({ sentences, hasTitle }, index) => {
    const text = articles[index]?.article.text ?? '';
    for (const { terms } of hasTitle ? sentences.slice(1) : sentences) {
      for (const { term, start, end } of terms) {
        const printed = text.slice(start, end);
        const counts = forms.get(term) ?? new Map<string, number>();
        forms.set(term, counts.set(printed, (counts.get(printed) ?? 0) + 1));
      }
    }
  });
  return new Map(
    [...forms].map(([term, counts]) => [term, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? term] as const),
  );
}

function countTerms(sentences: readonly TermSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of new Set(terms.map((one) => one.term))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
