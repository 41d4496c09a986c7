import type { Paragraph, ParagraphRole, Span } from '../model';
import { findMarks, type MarkedSpan } from '../quotes/find-marks';
import { type MakeToken, scanTokens, type Token } from '../text/read-tokens';
import { splitParagraphs } from '../text/split-paragraphs';
import { CUE_FORMS, type CueForm } from './cue-forms';
import { wordClasses } from './word-classes';

/** A token with what the lexicons say about it. */
export interface Word extends Token {
  /** Bits of `word-classes`. */
  classes: number;
  cue: CueForm | undefined;
  /** Index of the outermost marked span it stands in; -1 outside quotation marks. */
  quote: number;
  index: number;
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

/** What the lexicons say of the words met so far; most words of a page have been met before. */
const MEMORY = new Map<string, { classes: number; cue: CueForm | undefined }>();
/** The vocabulary of a few dozen articles; beyond it the memory starts anew rather than grow without end. */
const MOST_REMEMBERED = 60_000;

function lookUp(lower: string): { classes: number; cue: CueForm | undefined } {
  let entry = MEMORY.get(lower);
  if (entry === undefined) {
    if (MEMORY.size >= MOST_REMEMBERED) MEMORY.clear();
    entry = { classes: wordClasses(lower), cue: CUE_FORMS.get(lower) };
    if (lower.length < 32) MEMORY.set(lower, entry);
  }
  return entry;
}

const makeWord: MakeToken<Word> = (start, end, text, lower, kind, capital) => {
  const { classes, cue } = kind === 'word' || text === '&' ? lookUp(lower) : NOTHING;
  return { start, end, text, lower, kind, capital, index: -1, quote: -1, classes, cue };
};

const NOTHING = { classes: 0, cue: undefined };

/** The last character of a quotation that is no closing bracket or white space. */
function endsSentence(text: string, quote: MarkedSpan): boolean {
  return SENTENCE_ENDS.has(text[quote.end - 1] ?? '');
}

export type IsAside = (words: readonly Word[], from: number) => boolean;

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
    if (word === undefined) continue;
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
    const ender = SENTENCE_ENDS.has(word.text);
    const abbreviation = !ender && word.kind === 'word' && word.text.endsWith('.');
    if (!ender && !abbreviation) continue;
    const next = words[at + 1];
    if (next === undefined || at + 1 >= place.endWord) break;
    const openingMark = isMark(next, quotes, -1, words, at + 1);
    if (SENTENCE_ENDS.has(next.text) || (!openingMark && ')]”"\'’'.includes(next.text))) continue;
    if (abbreviation && !(next.capital && next.classes !== 0 && !/^[A-Z]\.$/.test(word.text) && !isTitleWord(word)))
      continue;
    const opens = next.quote >= 0 || '"“‘\'([«—-'.includes(next.text[0] ?? '');
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

/** Reads a text once: words, paragraphs, marked spans, clauses. Linear in the text. */
export function readDocument(text: string, given: readonly Paragraph[] | undefined, isAside: IsAside): ReadDocument {
  const places: Paragraph[] =
    given === undefined ? splitParagraphs(text).map((span) => ({ ...span, role: 'body' as const })) : [...given];
  const document: ReadDocument = { text, words: [], paragraphs: [], quotes: [], clauses: [] };
  for (const { start, end, role } of places) {
    const firstWord = document.words.length;
    const paragraph = document.paragraphs.length;
    scanTokens(text, start, end, makeWord, document.words);
    for (let at = firstWord; at < document.words.length; at++) {
      const word = document.words[at];
      if (word !== undefined) word.index = at;
    }
    const offset = document.quotes.length;
    for (const span of findMarks(text, start, end)) {
      const parent = span.parent < 0 ? -1 : span.parent + offset;
      document.quotes.push({ ...span, parent, paragraph, clause: -1, item: -1, firstWord: -1 });
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
    readClauses(document, paragraph, isAside);
  }
  return document;
}
