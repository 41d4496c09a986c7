import type { Span } from '../model';
import type { TextIndex } from '../text/text-index';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { foldFamily } from './fold-family';
import { rateRarity } from './rate-rarity';

/** Runs of words that the quotations of a story hold, for finding them in any text, quoted there or not. */
export interface KnownQuotes {
  runs: ReadonlySet<string>;
  /** The first words of the runs: most words of most texts begin none. */
  starts: ReadonlySet<string>;
}

/** Words a run. Three meet by chance in any two texts of one beat, five miss a quotation with a word changed in it. */
const RUN = 4;
/** The shortest stretch that counts, and the rarity its words must have together, so that set phrases do not count. */
const SHORTEST = 5;
const RAREST = 0.8;

/** @param articles The story's articles. */
export function learnQuotes(articles: readonly TextIndex[]): KnownQuotes {
  const runs = new Set<string>();
  const starts = new Set<string>();
  for (const { quotes } of articles) {
    for (const { text, kind } of quotes) {
      if (kind !== 'direct' && kind !== 'fragment') continue;
      const words = foldWords(text);
      for (let at = 0; at + RUN <= words.length; at++) {
        runs.add(runAt(words, at));
        starts.add(words[at]?.stem ?? '');
      }
    }
  }
  return { runs, starts };
}

/**
 * The stretches of a text that are quotations of the story, each wording once.
 *
 * @param words All words of the text.
 * @returns Spans into the text, in text order.
 */
export function findKnownQuotes(words: readonly FoldedWord[], known: KnownQuotes): Span[] {
  if (known.runs.size === 0) return [];
  const isKnown = (at: number) => known.starts.has(words[at]?.stem ?? '') && known.runs.has(runAt(words, at));
  const found: Span[] = [];
  const seen = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    if (!isKnown(at)) continue;
    const first = at;
    const runs: string[] = [];
    while (at + RUN <= words.length && isKnown(at)) runs.push(runAt(words, at++));
    const stretch = words.slice(first, at - 1 + RUN);
    const isNew = runs.filter((run) => !seen.has(run)).length * 2 > runs.length;
    for (const run of runs) seen.add(run);
    if (isNew && tellsEnough(stretch)) found.push({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 });
  }
  return found;
}

function tellsEnough(words: readonly FoldedWord[]): boolean {
  if (words.length < SHORTEST) return false;
  let rarity = 0;
  for (const term of new Set(words.map(({ stem }) => foldFamily(stem)))) rarity += rateRarity(term);
  return rarity >= RAREST;
}

function runAt(words: readonly FoldedWord[], at: number): string {
  let run = '';
  for (let k = 0; k < RUN; k++) run += ` ${words[at + k]?.stem}`;
  return run;
}
