import { GRAM } from '../knowing/read-grams';
import type { Language } from '../language/language';
import type { Quote } from '../model';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';

/**
 * Of so many telling runs of words in a row one is kept, the one of the least hash (winnowing: Schleimer, Wilkerson and
 * Aiken 2003): two texts that share four such runs, seven words, have kept one alike. A real article quotes 145 runs and
 * keeps 18 of them; with eight it would keep 10, and needs eleven words.
 */
const WINDOW = 4;
/** A run whose words are no rarer together, in natural logarithms, is one of everyday words: anybody may say it. */
const EVERYDAY = 6;

/** A run of four words, as a hash without a sign. */
interface Run {
  hash: number;
  /** The place of its first word in the text. */
  at: number;
}

/** A kept run of a text that is read. */
export interface Print extends Run {
  /** Whether it stands in a quotation. */
  quoted: boolean;
}

const isSpoken = ({ kind }: Quote): boolean => kind === 'direct' || kind === 'fragment';

/** What of a text's quotations is kept to find it by; its own words are not needed. Each once, ascending. */
export function readQuotePrints({ quotes, language }: TextIndex): Uint32Array {
  const prints = new Set<number>();
  for (const { text } of quotes.filter(isSpoken)) {
    const runs = readRuns(foldWords(text, language.folding), language);
    for (const run of winnow(runs, 0, runs.length)) prints.add(run.hash);
  }
  return Uint32Array.from(prints).sort();
}

/** What of a text is looked up among the quotations of others: of what it quotes, and of all its words. To be derived. */
export function readPrints({ quotes, words, language }: TextIndex): Print[] {
  const runs = readRuns(words, language);
  const firstFrom = (at: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const quoted = quotes.filter(isSpoken).flatMap(({ start, end }) => {
    const last = findAt(words, end) - GRAM;
    return winnow(runs, firstFrom(findAt(words, start)), firstFrom(last + 1));
  });
  const seen = new Set(quoted.map(({ hash }) => hash));
  const own = winnow(runs, 0, runs.length).filter(({ hash }) => !seen.has(hash));
  return [...quoted.map((run) => ({ ...run, quoted: true })), ...own.map((run) => ({ ...run, quoted: false }))];
}

/** The runs of four words that tell something, in their order. */
function readRuns(words: readonly FoldedWord[], language: Language): Run[] {
  const rarities = Float64Array.from(words, ({ termHash }) => language.rarity(termHash));
  const runs: Run[] = [];
  hashRuns(words, GRAM).forEach((hash, at) => {
    let rarity = 0;
    for (let k = at; k < at + GRAM; k++) rarity += rarities[k] ?? 0;
    if (rarity > EVERYDAY || language.code === 'und') runs.push({ hash: hash >>> 0, at });
  });
  return runs;
}

/** Of the runs from one to before another those that are kept: of few, the least of all. */
function winnow(runs: readonly Run[], from: number, to: number): Run[] {
  const kept: Run[] = [];
  let least = -1;
  for (let first = from; first < to && (first === from || first + WINDOW <= to); first++) {
    const end = Math.min(first + WINDOW, to);
    if (least >= first) {
      if (end > first && (runs[end - 1]?.hash ?? 0) <= (runs[least]?.hash ?? 0)) least = end - 1;
      else continue;
    } else {
      least = first;
      for (let k = first + 1; k < end; k++) if ((runs[k]?.hash ?? 0) <= (runs[least]?.hash ?? 0)) least = k;
    }
    const run = runs[least];
    if (run !== undefined) kept.push(run);
  }
  return kept;
}
