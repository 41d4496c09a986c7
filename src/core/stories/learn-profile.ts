import type { TextIndex } from '../text/text-index';
import { findNames } from './find-names';
import { findPivots } from './find-pivots';
import { listKindred } from './kindred-words';
import { learnContext, type PivotContext } from './learn-context';
import { bodyOf, type ReadText, readText } from './read-text';

/** What a story is about, learnt from its own texts. */
export interface StoryProfile {
  /** The terms that the whole story turns on, with their weight: 1 for the heaviest. */
  pivots: ReadonlyMap<string, number>;
  /** For each pivot what stands with it. */
  contexts: ReadonlyMap<string, PivotContext>;
  /** The terms that are names. */
  names: ReadonlySet<string>;
  /** How the texts print a term most often; of a term that they have another word for, the word. */
  printed: ReadonlyMap<string, string>;
}

/** @param articles The story's articles; one is enough to learn from, two or more tell what is common to them. */
export function learnProfile(articles: readonly TextIndex[]): StoryProfile {
  const texts = articles.map((article) => article.derive(readText));
  const names = findNames(texts);
  const pivots = findPivots(texts, names);
  const contexts = new Map([...pivots.keys()].map((pivot) => [pivot, learnContext(texts, pivot, names)]));
  return { pivots, contexts, names, printed: findPrinted(articles, texts) };
}

function findPrinted(articles: readonly TextIndex[], texts: readonly ReadText[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  texts.forEach((read, index) => {
    const text = articles[index]?.article.text ?? '';
    for (const { term, start, end } of bodyOf(read).flatMap(({ terms }) => terms)) {
      const printed = text.slice(start, end);
      const counts = forms.get(term) ?? new Map<string, number>();
      forms.set(term, counts.set(printed, (counts.get(printed) ?? 0) + 1));
    }
  });
  const words = listKindred().flatMap((kind) => kind.map(({ term, word }) => [term, word] as const));
  return new Map([
    ...words,
    ...[...forms].map(([term, counts]) => [term, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? term] as const),
  ]);
}
