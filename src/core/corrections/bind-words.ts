import type { Article, Span } from '../model';
import { nameContent, nameContentOf } from '../rows/name-content';
import type { TextIndex } from '../text/text-index';
import type { BoundArticle, BoundWords } from './correction';
import { type PlainWord, plainText, readPlainWords } from './plain-words';
import { touches } from './touch-words';

/** One key for all addresses of an article; null for what is none. */
export type KeyOfAddress = (address: string | null) => string | null;

/** So much of what stands around words is kept, before and after, in UTF-16 units. */
const AROUND = 32;
/**
 * How many characters of it, in plain words and on both sides together, another text must have around the same words to
 * print the same claim: a copy has all, "he said" is eight.
 */
const LEAST_AROUND = 20;
/** So many words that a text prints twice are one utterance, printed twice; fewer ("Yes.") may be two. */
export const LEAST_REPEATED = 5;

/** An article, by what stays of it. */
export function bindArticle(article: Article, keyOfAddress: KeyOfAddress): BoundArticle {
  return { address: keyOfAddress(article.url), contentHash: nameContent(article) };
}

/**
 * Words of an article as they are bound.
 * @param printed the words, and where they stood when they were shown: the page may have changed since
 */
export function bindWords(article: Article, printed: Span & { text: string }, keyOfAddress: KeyOfAddress): BoundWords {
  const { text } = article;
  const isThere = text.slice(printed.start, printed.end) === printed.text;
  const start = isThere ? printed.start : text.indexOf(printed.text);
  const end = start + printed.text.length;
  return {
    exact: printed.text,
    before: start < 0 ? '' : text.slice(Math.max(0, start - AROUND), start),
    after: start < 0 ? '' : text.slice(end, end + AROUND),
    article: bindArticle(article, keyOfAddress),
  };
}

/** A text, by what stays of it. */
export function bindText(text: TextIndex, keyOfAddress: KeyOfAddress): BoundArticle {
  return { address: keyOfAddress(text.article.url), contentHash: text.derive(nameContentOf) };
}

/** Whether two are one article, by its address or by its content. */
export function isSameArticle(one: BoundArticle, other: BoundArticle): boolean {
  return (one.address !== null && one.address === other.address) || one.contentHash === other.contentHash;
}

/** The plain words of a quotation, and the same as one string. */
interface PlainQuote {
  words: readonly PlainWord[];
  plain: string;
}

/** Those of all quotations of a text; to be derived. */
function readPlainQuotes({ quotes }: TextIndex): readonly PlainQuote[] {
  return quotes.map(({ text }) => {
    const words = readPlainWords(text);
    return { words, plain: words.map((word) => word.text).join(' ') };
  });
}

/** A quotation of a text, by its place in the list, that may be the bound one. */
interface Candidate {
  at: number;
  isWhole: boolean;
  isSpoken: boolean;
  /** Characters around it that are as they were; and whether all are, as far as either text goes. */
  around: number;
  isAsItWas: boolean;
}

/**
 * The quotations of a text that have bound words, by their places in its list; none where it does not print them.
 * Quoted ones come before reported ones, whole ones before those that only have the words in them; of several places
 * those count around which the text is most as it was.
 * @param isOwn whether it is the text in which something was said of them; any other must print the same around them
 */
export function findBound(text: TextIndex, bound: BoundWords, isOwn: boolean): number[] {
  const wanted = plainText(bound.exact);
  const candidates = text.derive(readPlainQuotes).flatMap((quote, at) => {
    const mayBe = isOwn ? touches(quote.plain, wanted) : quote.plain === wanted;
    return mayBe ? describe(text, quote, at, wanted, bound) : [];
  });
  const likely = isOwn ? candidates : candidates.filter(({ around, isAsItWas }) => isAsItWas && around >= LEAST_AROUND);
  const spoken = narrow(likely, ({ isSpoken }) => isSpoken);
  const whole = narrow(spoken, ({ isWhole }) => isWhole);
  const most = Math.max(...whole.map(({ around }) => around));
  return whole.filter(({ around }) => around === most).map(({ at }) => at);
}

function narrow(all: readonly Candidate[], passes: (one: Candidate) => boolean): readonly Candidate[] {
  const some = all.filter(passes);
  return some.length > 0 ? some : all;
}

function describe(
  text: TextIndex,
  { words, plain }: PlainQuote,
  at: number,
  wanted: string,
  { before, after }: BoundWords,
): Candidate[] {
  const quote = text.quotes[at];
  if (quote === undefined) return [];
  const isLonger = plain.length > wanted.length;
  const first = isLonger ? countBefore(plain, wanted) : 0;
  const count = isLonger ? wanted.split(' ').length : words.length;
  const start = quote.start + (words[first]?.start ?? 0);
  const end = quote.start + (words[first + count - 1]?.end ?? quote.text.length);
  const printed = text.article.text;
  const sides = [
    [backwards(before), backwards(printed.slice(Math.max(0, start - AROUND), start))],
    [plainText(after), plainText(printed.slice(end, end + AROUND))],
  ].map(([was = '', is = '']) => ({ alike: countAlike(was, is), of: Math.min(was.length, is.length) }));
  const around = sides.reduce((sum, { alike }) => sum + alike, 0);
  const isAsItWas = sides.every(({ alike, of }) => alike === of);
  return [{ at, isWhole: plain === wanted, isSpoken: quote.kind !== 'indirect', around, isAsItWas }];
}

/** How many words stand before the others in a row of words. */
function countBefore(words: string, others: string): number {
  const before = ` ${words} `.slice(0, ` ${words} `.indexOf(` ${others} `)).trim();
  return before === '' ? 0 : before.split(' ').length;
}

function backwards(text: string): string {
  return [...plainText(text)].reverse().join('');
}

function countAlike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}
