import type { Span } from '../model';
import { foldCharacters } from './fold-characters';
import { splitContraction } from './fold-contractions';
import { stemWord } from './fold-inflection';
import { foldFigures, numberWordValue, ordinalFigure, readNumberWords } from './fold-numbers';
import { foldSpelling } from './fold-spelling';

/** A word of a text as it is compared; `start` and `end` say where it is printed. */
export interface FoldedWord extends Span {
  /** In its plainest dress: two words are the same word if and only if these are equal (or `also` is). */
  text: string;
  /** A second reading of a contraction: the 's of "it's" is "is", also "has". */
  also: string | null;
  /** What it shares with its other inflections. */
  stem: string;
  /** Whether it stands in brackets: put in by whoever printed it, not said. */
  bracketed: boolean;
}

/**
 * Letters and digits with the marks that belong to them; initials with full stops ("U.S."); figures with their commas.
 * Scripts that put no spaces between words give a word a character.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*\p{L}{0,3}(?![\p{L}\p{N}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060])+(?:['’ʼ‘＇](?:\p{L}){1,8})*|[&%$£€¥]/gu;

const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
  '%': 'percent',
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
};

/** Two words that mean no more and no less than one other. */
const PAIRS: Readonly<Record<string, string>> = {
  'no one': 'nobody',
  'one another': 'each-other',
  'each other': 'each-other',
  'per cent': 'percent',
  'united states': 'u.s.',
  'united kingdom': 'u.k.',
  'united nations': 'u.n.',
  'european union': 'e.u.',
};
const PAIR_STARTS = new Set(Object.keys(PAIRS).map((pair) => pair.split(' ')[0]));

/** Stretches between brackets, as [start, end] pairs in text order. A bracket that is never closed opens nothing. */
function findBrackets(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g))
    found.push(match.index, match.index + match[0].length);
  return found;
}

function word(text: string, start: number, end: number, also: string | null = null): FoldedWord {
  return { text, also, stem: stemWord(text), start, end, bracketed: false };
}

/**
 * Tokens that fold to one word, as read before: most words of any text are old ones. It only saves work, and is begun
 * anew when it is full: fifty thousand forms are some five megabytes.
 */
const known = new Map<string, { text: string; stem: string }>();
const MOST_KNOWN = 50_000;
/** Longer tokens are no words, and would fill the memory. */
const LONGEST_KNOWN = 30;

function readToken(token: string, start: number, out: FoldedWord[]): void {
  const end = start + token.length;
  const old = known.get(token);
  if (old !== undefined) {
    out.push({ text: old.text, also: null, stem: old.stem, start, end, bracketed: false });
    return;
  }
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const { figures, scale, digits } = foldFigures(foldCharacters(token));
    if (scale === null) out.push(word(figures, start, end));
    else out.push(word(figures, start, start + digits), word(scale, start + digits, end));
    return;
  }
  if (token.includes('.') || /^(?:US|UK|UN|EU)$/.test(token)) {
    out.push(word(`${token.replaceAll('.', '').toLowerCase().split('').join('.')}.`, start, end));
    return;
  }
  const symbol = Object.hasOwn(SYMBOLS, token) ? SYMBOLS[token] : undefined;
  if (symbol !== undefined) {
    out.push(word(symbol, start, end));
    return;
  }
  const folded = foldCharacters(token).replace(/[’ʼ‘＇]/g, "'");
  const parts = folded.length === token.length ? splitContraction(folded) : null;
  if (parts === null) {
    const spelt = foldSpelling(folded);
    if (spelt === '') return;
    const made = word(ordinalFigure(spelt) ?? spelt, start, end);
    if (token.length <= LONGEST_KNOWN) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(token, made);
    }
    out.push(made);
    return;
  }
  let at = start;
  for (const part of parts) {
    out.push(word(part.text, at, at + part.length, part.also ?? null));
    at += part.length;
  }
}

/** "nine hundred ninety nine thousand nine hundred ninety nine", and no number is longer in words. */
const LONGEST_NUMBER = 9;

/** Puts together what stands for one word: "no one", "twenty-five". Only white space or one hyphen may stand between. */
function joinWords(text: string, words: readonly FoldedWord[]): FoldedWord[] {
  const texts = words.map((w) => w.text);
  const near = (i: number): boolean =>
    /^(?:\s+|\s?[-‐‑]\s?)$/u.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0));
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const here = words[i];
    if (here === undefined) continue;
    const next = words[i + 1];
    if (next !== undefined && PAIR_STARTS.has(here.text) && near(i)) {
      const pair = PAIRS[`${here.text} ${next.text}`];
      if (pair !== undefined) {
        out.push({ ...word(pair, here.start, next.end), bracketed: here.bracketed });
        i++;
        continue;
      }
    }
    if (numberWordValue(here.text) !== null) {
      let reach = i + 1;
      const most = Math.min(words.length, i + LONGEST_NUMBER);
      while (reach < most && numberWordValue(texts[reach] ?? '') !== null && near(reach - 1)) reach++;
      const number = readNumberWords(texts.slice(i, reach), 0);
      if (number !== null) {
        const last = words[i + number.used - 1] ?? here;
        out.push({ ...word(String(number.value), here.start, last.end), bracketed: here.bracketed });
        i += number.used - 1;
        continue;
      }
    }
    out.push(here);
  }
  return out;
}

/**
 * The words of a text as they are compared, in text order and without overlap: case, marks, ligatures, spelling,
 * contractions, number words, "&" and "and", "@" and "#" no longer count. Offsets lead back to the text exactly.
 * Compounds ("cyber security", "cyber-security", "cybersecurity") stay as printed: joining them is the alignment's work.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) readToken(match[0], match.index, words);
  const brackets = findBrackets(text);
  let at = 0;
  for (const w of words) {
    while (at < brackets.length && (brackets[at + 1] ?? 0) <= w.start) at += 2;
    if (at < brackets.length && (brackets[at] ?? 0) <= w.start) w.bracketed = true;
  }
  return joinWords(text, words);
}
