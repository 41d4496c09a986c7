import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, Paragraph, ParagraphRole, Quote, Span } from '../../src/core/model';
import { indexText } from '../../src/core/text/index-text';
import { languages } from '../fixtures/languages';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { checkPairs } from './surrogate-pairs';
import { anyText } from './texts';

const ROLES: readonly ParagraphRole[] = ['body', 'heading', 'blockquote', 'tweet', 'list-item', 'caption', 'link'];
/** Characters of answer for one character of text, and for none: every span is told with its words, cue and speaker. */
const MOST_PER_CHARACTER = 400;
const MOST_FOR_NONE = 2000;

interface Case {
  text: string;
  language: string | null;
  roles: ParagraphRole[];
}

/** The reader of quotations: cues, speakers, reported speech and sentences too. */
export function quotesTarget({ root }: FuzzContext): FuzzTarget {
  const cases: fc.Arbitrary<Case> = fc.record({
    text: anyText(root),
    language: fc.constantFrom('en', 'en', 'en', null, 'de', 'ar', ''),
    roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 6 }),
  });
  return defineTarget('quotes', 200, cases, checkQuotes);
}

function checkQuotes({ text, language, roles }: Case): void {
  const article = toArticle(text, language, roles);
  const { quotes, sentences } = indexText(article, languages);
  let last = 0;
  for (const [at, quote] of quotes.entries()) {
    assert.ok(quote.start >= last, `quotation ${at} stands before the one before it`);
    last = quote.start;
    checkQuote(quote, at, quotes, text);
  }
  let end = 0;
  for (const sentence of sentences) {
    assert.ok(sentence.start >= end, 'sentences overlap or are out of order');
    checkSpan(sentence, text, 'a sentence');
    end = sentence.end;
  }
  const size = JSON.stringify(quotes).length;
  assert.ok(size <= MOST_FOR_NONE + MOST_PER_CHARACTER * text.length, `${size} characters of answer`);
  assert.deepEqual(indexText(structuredClone(article), languages).quotes, quotes, 'another answer the second time');
}

function checkQuote(quote: Quote, at: number, quotes: readonly Quote[], text: string): void {
  checkSpan(quote, text, `quotation ${at}`);
  assert.ok(quote.end > quote.start, `quotation ${at} is empty`);
  assert.equal(quote.text, text.slice(quote.start, quote.end));
  assert.ok(quote.rules.length > 0, 'no rule says why');
  if (quote.cue !== null) {
    checkSpan(quote.cue, text, 'a cue');
    assert.equal(quote.cue.text, text.slice(quote.cue.start, quote.cue.end));
  }
  const { speaker } = quote;
  if (speaker !== null) {
    for (const one of [speaker, ...(speaker.via ?? [])]) {
      checkSpan(one, text, 'a speaker');
      assert.ok(one.name.trim() !== '', 'a speaker without a name');
    }
  }
  // Links may not go round in a circle.
  const seen = new Set<number>();
  for (let link: number | null = at; link !== null; link = quotes[link]?.continues ?? null) {
    assert.ok(link in quotes, `no quotation ${link} to continue`);
    assert.ok(!seen.has(link), `quotations from ${at} on continue each other in a circle`);
    seen.add(link);
  }
}

function checkSpan({ start, end }: Span, text: string, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: no offsets`);
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what} outside the text: ${start} to ${end}`);
  checkPairs(text, { start, end });
}

/** Paragraphs between blank lines, with roles in turn; none of them stated when no roles are. */
export function toArticle(text: string, language: string | null, roles: readonly ParagraphRole[]): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const [at, part] of text.split('\n\n').entries()) {
    const role = roles[at % Math.max(1, roles.length)] ?? 'body';
    paragraphs.push({ start, end: start + part.length, role });
    start += part.length + 2;
  }
  const unknown = { title: null, byline: null, outlet: null, published: null, url: null };
  return { ...unknown, language, text, paragraphs, complete: true };
}
