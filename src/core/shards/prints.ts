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

/** A kept run of four words of a text that is read, as a hash without a sign. */
export interface Print {
  hash: number;
  /** The place of its first word in the text. */
  at: number;
  /** Whether it stands in a quotation. */
  quoted: boolean;
}

const isSpoken = ({ kind }: Quote): boolean => kind === 'direct' || kind === 'fragment';

/** What of a text's quotations is kept to find it by; its own words are not needed. Each once, ascending. */
export function readQuotePrints({ quotes, language }: TextIndex): Uint32Array {
  const prints = new Set<number>();
  for (const quote of quotes.filter(isSpoken))
    for (const { hash } of winnow(foldWords(quote.text, language.folding), language)) prints.add(hash);
  return Uint32Array.from(prints).sort();
}

/** What of a text is looked up among the quotations of others: of what it quotes, and of all its words. To be derived. */
export function readPrints({ quotes, words, language }: TextIndex): Print[] {
  const spoken = quotes.filter(isSpoken).flatMap(({ start, end }) => {
    const from = findAt(words, start);
    return winnow(words.slice(from, findAt(words, end)), language).map(({ hash, at }) => ({ hash, at: from + at }));
  });
  const seen = new Set(spoken.map(({ hash }) => hash));
  const own = winnow(words, language).filter(({ hash }) => !seen.has(hash));
  return [...spoken.map((print) => ({ ...print, quoted: true })), ...own.map((print) => ({ ...print, quoted: false }))];
}

function winnow(words: readonly FoldedWord[], language: Language): { hash: number; at: number }[] {
  const runs: { hash: number; at: number }[] = [];
  hashRuns(words, GRAM).forEach((hash, at) => {
    if (language.code === 'und' || tells(words, at, language)) runs.push({ hash: hash >>> 0, at });
  });
  const kept: typeof runs = [];
  for (let from = 0; from === 0 || from + WINDOW <= runs.length; from++) {
    let least = runs[from];
    for (let k = from + 1; k < from + WINDOW; k++) {
      const run = runs[k];
      if (run !== undefined && least !== undefined && run.hash <= least.hash) least = run;
    }
    if (least !== undefined && least !== kept.at(-1)) kept.push(least);
  }
  return kept;
}

function tells(words: readonly FoldedWord[], at: number, language: Language): boolean {
  let rarity = 0;
  for (let k = at; k < at + GRAM; k++) rarity += language.rarity(words[k]?.termHash ?? 0);
  return rarity > EVERYDAY;
}
