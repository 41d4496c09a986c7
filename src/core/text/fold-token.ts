import { foldCharacters } from './fold-characters';
import { splitContraction } from './fold-contractions';
import { foldPlural, stemWord } from './fold-inflection';
import { foldFigures, numberWordValue, ordinalFigure } from './fold-numbers';
import { foldSpelling } from './fold-spelling';
import type { WordForm } from './folded-word';
import { hashText } from './hash-text';
import { TokenCache } from './token-cache';
import { PAIR_STARTS } from './word-pairs';
import { weighWord } from './word-weight';

/** A form and the characters of the token that are its own. */
export interface PlacedForm extends WordForm {
  from: number;
  to: number;
  /** Whether it may be the first of several words that stand for one: see `joinWords`. */
  joins: boolean;
}

/** A token as printed, and the words it stands for: one as a rule, two in a contraction, none for marks alone. */
export interface FoldedToken {
  text: string;
  forms: readonly PlacedForm[];
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
  '%': 'percent',
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
};

/** The form of a word that is in its plainest dress already. */
export function makeForm(text: string, also: string | null = null): WordForm {
  const stem = stemWord(text);
  return {
    text,
    also,
    stem,
    hash: hashText(text),
    termHash: hashText(foldPlural(text)),
    weight: weighWord(text, stem),
  };
}

function place(form: WordForm, from: number, to: number): PlacedForm {
  return { ...form, from, to, joins: PAIR_STARTS.has(form.text) || numberWordValue(form.text) !== null };
}

function foldNumber(token: string): PlacedForm[] {
  const { figures, scale, digits } = foldFigures(foldCharacters(token));
  if (scale === null) return [place(makeForm(figures), 0, token.length)];
  return [place(makeForm(figures), 0, digits), place(makeForm(scale), digits, token.length)];
}

function readForms(token: string): PlacedForm[] {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return foldNumber(token);
  const whole = (text: string): PlacedForm[] => [place(makeForm(text), 0, token.length)];
  if (token.includes('.') || /^(?:US|UK|UN|EU)$/.test(token))
    return whole(`${token.replaceAll('.', '').toLowerCase().split('').join('.')}.`);
  const symbol = Object.hasOwn(SYMBOLS, token) ? SYMBOLS[token] : undefined;
  if (symbol !== undefined) return whole(symbol);
  const folded = foldCharacters(token).replace(/[’ʼ‘＇]/g, "'");
  const parts = folded.length === token.length ? splitContraction(folded) : null;
  if (parts === null) {
    const spelt = foldSpelling(folded);
    return spelt === '' ? [] : whole(ordinalFigure(spelt) ?? spelt);
  }
  let at = 0;
  return parts.map(({ text, length, also }) => {
    at += length;
    return place(makeForm(text, also ?? null), at - length, at);
  });
}

const TOKENS = new TokenCache<FoldedToken>((text) => ({ text, forms: readForms(text) }));

/** What the token `text.slice(start, end)` folds to. Tokens are those of `scanWords`. */
export function foldToken(text: string, start: number, end: number): FoldedToken {
  return TOKENS.read(text, start, end);
}
