import type { Paragraph, ParagraphRole, Span } from '../model';
import { findMarks, type MarkedSpan } from '../quotes/find-marks';
import { scanTokens } from '../text/read-tokens';
import { splitParagraphs } from '../text/split-paragraphs';
import { isBeside } from '../text/tell-roles';
import { findAt } from '../text/text-index';
import { type LexicalEntry, type Lexicon, SENTENCE_END } from './lexical-entry';

/** A token with what the lexicons say about it. */
export interface Word extends LexicalEntry, Span {
  /** Index of the outermost marked span it stands in; -1 outside quotation marks. */
  quote: number;
  index: number;
  /** Not of the article's own sentences: of a link, a player, a button beside them. */
  isBeside: boolean;
}

/**
 * A stretch between sentence ends that stand outside quotation marks. `items` are its words outside quotation marks by
 * index; a quotation stands there as `~span`.
 */
export interface Clause {
  items: number[];
  paragraph: number;
  /** Index of this clause in the document. */
  index: number;
  /** First and last of its paragraph. */
  opensParagraph: boolean;
  closesParagraph: boolean;
  /** Whether quotations stand in it, and whether nothing but quotations and punctuation does. */
  hasQuotes: boolean;
  allQuoted: boolean;
}

export interface MarkedQuote extends MarkedSpan {
  paragraph: number;
  /** Index of its clause and the place of its item there. */
  clause: number;
  item: number;
  /** Index of its first word, marks and punctuation included. */
  firstWord: number;
}

export interface ReadParagraph extends Span {
  role: ParagraphRole;
  firstWord: number;
  endWord: number;
}

export interface ReadDocument {
  text: string;
  words: Word[];
  paragraphs: ReadParagraph[];
  /** All marked spans, nested ones too, in text order. */
  quotes: MarkedQuote[];
  clauses: Clause[];
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** A sentence without an end (a list, a table, a hostile page) is cut after so many items; no cue looks farther. */
const LONGEST_CLAUSE = 400;

/** The last character of a quotation that is no closing bracket or white space. */
function endsSentence(text: string, quote: MarkedSpan): boolean {
  return SENTENCE_ENDS.has(text.charAt(quote.end - 1));
}

/** A longer paragraph is no headline. UTF-16 units. */
const LONGEST_HEADLINE = 300;

export type IsAside = (words: readonly Word[], from: number) => boolean;

/** What is known of a language's sentences. */
export interface SentenceRules {
  isAside: IsAside;
  /** The role of each paragraph: those that stand beside the article have no clauses, */
  tellRoles: (text: string, paragraphs: readonly Paragraph[]) => ParagraphRole[];
  /** nor have headlines, */
  isHeadline: (line: string) => boolean;
  /** nor what stands in a paragraph without being of its sentences. */
  findStretches: (text: string, paragraph: Span) => readonly Span[];
  markGluedLinks: (words: readonly Word[], from: number, to: number) => void;
}

/** Divides a paragraph's words into clauses; sentence ends inside quotation marks do not count. */
function readClauses(document: ReadDocument, paragraph: number, isAside: IsAside): void {
  const { words, quotes, text, clauses } = document;
  const place = document.paragraphs[paragraph];
  if (place === undefined) return;
  let items: number[] = [];
  const first = clauses.length;
  const close = (): void => {
    if (items.length === 0) return;
    const clause: Clause = {
      items,
      paragraph,
      index: clauses.length,
      opensParagraph: false,
      closesParagraph: false,
      hasQuotes: items.some((item) => item < 0),
      allQuoted: items.every((item) => item < 0 || words[item]?.kind === 'punctuation'),
    };
    items.forEach((item, at) => {
      const quote = item < 0 ? quotes[~item] : undefined;
      if (quote !== undefined) {
        quote.clause = clause.index;
        quote.item = at;
      }
    });
    clauses.push(clause);
    items = [];
  };
  let last = -1;
  for (let at = place.firstWord; at < place.endWord; at++) {
    const word = words[at];
    if (word === undefined || word.isBeside) continue;
    if (items.length >= LONGEST_CLAUSE) close();
    if (word.quote >= 0) {
      if (word.quote === last) continue;
      const previous = quotes[last];
      if (previous !== undefined && items.at(-1) === ~last && endsSentence(text, previous)) close();
      last = word.quote;
      items.push(~last);
      continue;
    }
    if (word.kind === 'punctuation' && isMark(word, quotes, last, words, at)) continue;
    const quote = items.at(-1) === ~last ? quotes[last] : undefined;
    if (quote !== undefined && endsSentence(text, quote)) {
      const dot = text[quote.end - 1] === '.' || text[quote.end - 1] === '…';
      const capital = word.capital && word.lower !== 'i';
      if (capital && !isAside(words, at)) close();
      else if (dot && word.kind === 'number') close();
    }
    items.push(at);
    const ender = (word.traits & SENTENCE_END) !== 0;
    const abbreviation = !ender && word.kind === 'word' && word.text.endsWith('.');
    if (!ender && !abbreviation) continue;
    const next = words[at + 1];
    if (next === undefined || at + 1 >= place.endWord) break;
    const openingMark = isMark(next, quotes, -1, words, at + 1);
    if ((next.traits & SENTENCE_END) !== 0 || (!openingMark && ')]”"\'’'.includes(next.text))) continue;
    if (abbreviation && !(next.capital && next.classes !== 0 && !/^[A-Z]\.$/.test(word.text) && !isTitleWord(word)))
      continue;
    const opens = next.quote >= 0 || '"“‘\'([«—-'.includes(next.text.charAt(0));
    if (next.capital || next.kind === 'number' || opens || next.start === word.end) {
      if (next.start === word.end && !next.capital && !opens) continue;
      close();
    }
  }
  close();
  const opening = clauses[first];
  const closing = clauses.at(-1);
  if (opening !== undefined) opening.opensParagraph = true;
  if (closing !== undefined && clauses.length > first) closing.closesParagraph = true;
}

const TITLE_ABBREVIATION = /^(?:mr|mrs|ms|dr|sen|sens|rep|reps|gov|lt|gen|col|maj|capt|sgt|st|rev|prof|hon|supt)\.$/;

function isTitleWord(word: Word): boolean {
  return TITLE_ABBREVIATION.test(word.lower);
}

/** Whether the token is the closing mark of the span just read, or the opening one of the span that comes next. */
function isMark(word: Word, quotes: readonly MarkedQuote[], last: number, words: readonly Word[], at: number): boolean {
  const quote = quotes[last];
  if (quote !== undefined && word.start >= quote.end && word.end <= quote.close) return true;
  const next = words[at + 1]?.quote ?? -1;
  const coming = quotes[next >= 0 ? next : (words[at + 2]?.quote ?? -1)];
  return coming !== undefined && word.start >= coming.open && word.end <= coming.start;
}

/** The tokens of a text, in order, with what the lexicons say about them. UTF-16 offsets; linear. */
export function readPrintedWords(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  scanTokens(text, 0, text.length, (start, end) => {
    const { text: raw, lower, kind, capital, classes, traits, cue } = lexicon.read(text, start, end);
    words.push({
      start,
      end,
      text: raw,
      lower,
      kind,
      capital,
      classes,
      traits,
      cue,
      quote: -1,
      index: -1,
      isBeside: false,
    });
  });
  return words;
}

/** Keeps the words of a span out of the article's sentences. */
function setBeside(words: readonly Word[], { start, end }: Span): void {
  let at = findAt(words, start);
  for (let word = words[at]; word !== undefined && word.start < end; word = words[++at]) word.isBeside = true;
}

/**
 * Divides a text: words, paragraphs, marked spans, clauses. Linear in the text.
 * @param printed the text's own, and no other document's: it is written down in them where they stand
 */
export function readDocument(
  text: string,
  printed: readonly Word[],
  given: readonly Paragraph[] = [],
  { isAside, tellRoles, isHeadline, findStretches, markGluedLinks }: SentenceRules,
): ReadDocument {
  const places: Paragraph[] =
    given.length === 0 ? splitParagraphs(text).map(({ start, end }) => ({ start, end, role: 'body' })) : [...given];
  const document: ReadDocument = { text, words: [], paragraphs: [], quotes: [], clauses: [] };
  const roles = tellRoles(text, places);
  let next = 0;
  for (const { start, end, role: given } of places) {
    const role = roles[document.paragraphs.length] ?? given;
    const firstWord = document.words.length;
    const paragraph = document.paragraphs.length;
    for (let word = printed[next]; word !== undefined && word.start < end; word = printed[++next]) {
      if (word.start < start || word.end > end) continue;
      word.index = document.words.length;
      document.words.push(word);
    }
    const offset = document.quotes.length;
    for (const span of findMarks(text, start, end)) {
      const parent = span.parent < 0 ? -1 : span.parent + offset;
      const { open, close, start: from, end: to, family, closed } = span;
      document.quotes.push({
        open,
        close,
        start: from,
        end: to,
        family,
        closed,
        parent,
        paragraph,
        clause: -1,
        item: -1,
        firstWord: -1,
      });
    }
    document.paragraphs.push({ start, end, role, firstWord, endWord: document.words.length });
    let at = firstWord;
    for (let index = offset; index < document.quotes.length; index++) {
      const quote = document.quotes[index];
      if (quote === undefined || quote.parent >= 0) continue;
      while (at < document.words.length && (document.words[at]?.start ?? 0) < quote.start) at++;
      quote.firstWord = at;
      while (at < document.words.length && (document.words[at]?.start ?? 0) < quote.end) {
        const word = document.words[at++];
        if (word !== undefined) word.quote = index;
      }
    }
    if (isBeside(role) || isHeadline(text.slice(start, Math.min(end, start + LONGEST_HEADLINE)))) {
      setBeside(document.words, { start, end });
      continue;
    }
    for (const stretch of findStretches(text, { start, end })) setBeside(document.words, stretch);
    markGluedLinks(document.words, firstWord, document.words.length);
    readClauses(document, paragraph, isAside);
  }
  return document;
}
