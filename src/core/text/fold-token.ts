import { foldCharacters } from './fold-characters';
import { splitContraction } from './fold-contractions';
import { foldPlural, stemWord } from './fold-inflection';
import { foldFigures, numberWordValue, ordinalFigure } from './fold-numbers';
import { foldSpelling } from './fold-spelling';
import type { WordForm } from './folded-word';
import { hashText } from './hash-text';
import { PAIR_STARTS } from './word-pairs';

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

/** How much a word tells, from what else is known of it. */
export type Weigh = (form: Omit<WordForm, 'weight'>) => number;

/** The form of an English word that is in its plainest dress already. */
export function makeForm(text: string, also: string | null, weigh: Weigh): WordForm {
  const form = {
    text,
    also,
    stem: stemWord(text),
    hash: hashText(text),
    termHash: hashText(foldPlural(text)),
    weight: 0,
  };
  form.weight = weigh(form);
  return form;
}

/** The same of a word of a language of whose inflections nothing is known. */
export function makePlainForm(text: string, weigh: Weigh): WordForm {
  const hash = hashText(text);
  const form = { text, also: null, stem: text, hash, termHash: hash, weight: 0 };
  form.weight = weigh(form);
  return form;
}

function place({ text, also, stem, hash, termHash, weight }: WordForm, from: number, to: number): PlacedForm {
  const joins = PAIR_STARTS.has(text) || numberWordValue(text) !== null;
  return { text, also, stem, hash, termHash, weight, from, to, joins };
}

const isFigure = (token: string): boolean => token.charCodeAt(0) >= 48 && token.charCodeAt(0) <= 57;

function foldNumber(token: string, weigh: Weigh): PlacedForm[] {
  const { figures, scale, digits } = foldFigures(foldCharacters(token));
  if (scale === null) return [place(makeForm(figures, null, weigh), 0, token.length)];
  return [place(makeForm(figures, null, weigh), 0, digits), place(makeForm(scale, null, weigh), digits, token.length)];
}

function readForms(token: string, weigh: Weigh): PlacedForm[] {
  if (isFigure(token)) return foldNumber(token, weigh);
  const whole = (text: string): PlacedForm[] => [place(makeForm(text, null, weigh), 0, token.length)];
  // "9 am" has a word of its own for the hour's half; "I am" has not.
  if (/^a\.m\.?$/i.test(token)) return [place(makeForm('a.m.', 'am', weigh), 0, token.length)];
  if (token === 'pm') return whole('p.m.');
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
    return place(makeForm(text, also ?? null, weigh), at - length, at);
  });
}

/** What an English token folds to: spelling, contractions, number words. */
export function readToken(text: string, weigh: Weigh): FoldedToken {
  return { text, forms: readForms(text, weigh) };
}

/** What a token of another language folds to: case, marks and ligatures go, nothing else. */
export function readPlainToken(text: string, weigh: Weigh): FoldedToken {
  const folded = foldCharacters(text).replace(/[’ʼ‘＇]/g, "'");
  if (folded === '') return { text, forms: [] };
  const word = isFigure(text) ? foldFigures(folded).figures : folded;
  return { text, forms: [{ ...makePlainForm(word, weigh), from: 0, to: text.length, joins: false }] };
}
