import type { Span } from '../model';
import type { FoldedWord } from '../text/folded-word';
import { foldFamily } from './fold-family';
import { rateRarity } from './rate-rarity';

/** A word of a sentence, or a compound, as what it tells the sentence is about. */
export interface Term extends Span {
  term: string;
  /** The word without its inflection, closer than the term: "president" and "presidential" are one term. */
  stem: string;
  /** Printed with a capital where a sentence does not ask for one. Null at a sentence's start: nothing is known. */
  isName: boolean | null;
  /** Inside a quotation: somebody else's words, which the story's quotations account for. */
  quoted: boolean;
}

/** The terms of a sentence in order, without the words that hold sentences together. */
export interface TermSentence extends Span {
  terms: Term[];
}

/** Capitals, seats and peoples that stand for their country in news English: "Moscow denied" is Russia denying. Terms. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  moscow: 'russia',
  kremlin: 'russia',
  beijing: 'china',
  chines: 'china',
  pyongyang: 'korea',
  tehran: 'iran',
  french: 'franc',
  british: 'britain',
  german: 'germani',
  spanish: 'spain',
  turkish: 'turkei',
  'u.s.': 'america',
  usa: 'america',
  'u.k.': 'britain',
};

/** Prefixes that some outlets write with a hyphen: "co-operate", "counter-terrorism". */
const PREFIXES = /^(?:co|counter|non|anti|re|pre|multi|inter)$/;

/** Compounds that some outlets write as two words or with a hyphen. What they name is a thing of its own. */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  cyber: /^(?:attack|security|space|crime|criminal|war|warfare|warrior|weapon|espionage|threat|operation|bully|hack)/,
  white: /^house$/,
  supreme: /^court$/,
  prime: /^minister$/,
  climate: /^change$/,
};

/** "Cyber" alone is short for cybersecurity. */
const SHORT_FOR: Readonly<Record<string, string>> = { cybersecurity: 'cyber' };

/**
 * The terms of each sentence of a text.
 *
 * @param words All words of the text.
 * @param sentences In text order, without overlap.
 * @param quotations In text order, without overlap.
 */
export function readTerms(
  text: string,
  words: readonly FoldedWord[],
  sentences: readonly Span[],
  quotations: readonly Span[],
): TermSentence[] {
  let at = 0;
  let quotation = 0;
  return sentences.map(({ start, end }) => {
    const terms: Term[] = [];
    let isFirst = true;
    for (; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.start >= end) break;
      if (word.start < start) continue;
      const next = words[at + 1];
      const joined = next !== undefined && next.end <= end && isCompound(text, word, next) ? next : null;
      const term = makeTerm(joined ? word.text + joined.stem : word.stem);
      if (term !== null) {
        const isName = isFirst ? null : /\p{Lu}/u.test(text.slice(word.start, word.start + 1));
        while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quotation++;
        const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
        terms.push({ term, stem: word.stem, isName, quoted, start: word.start, end: (joined ?? word).end });
      }
      isFirst = false;
      if (joined) at++;
    }
    return { start, end, terms };
  });
}

function isCompound(text: string, word: FoldedWord, next: FoldedWord): boolean {
  const gap = text.slice(word.end, next.start);
  if (!/^[-‐‑\s]$/.test(gap)) return false;
  if (gap.trim() !== '' && PREFIXES.test(word.text)) return true;
  return Object.hasOwn(COMPOUNDS, word.text) && (COMPOUNDS[word.text]?.test(next.text) ?? false);
}

/** Words come back: a few thousand stems make up nearly all of what is read. */
const memo = new Map<string, string | null>();
const MEMO_SIZE = 20_000;

/** Null for words that tell nothing. */
function makeTerm(stem: string): string | null {
  const known = memo.get(stem);
  if (known !== undefined) return known;
  const family = foldFamily(Object.hasOwn(SHORT_FOR, stem) ? (SHORT_FOR[stem] ?? stem) : stem);
  const term = Object.hasOwn(STANDS_FOR, family) ? (STANDS_FOR[family] ?? family) : family;
  const made = term.length > 1 && rateRarity(term) > 0 ? term : null;
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(stem, made);
  return made;
}
