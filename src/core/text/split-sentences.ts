import type { Span } from '../model';
import { charClassAt, SPACE } from './char-class';
import type { Token } from './read-tokens';
import { ASIDE_VERBS, SENTENCE_STARTERS } from './sentence-starters';
import { splitParagraphs } from './split-paragraphs';

const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '｡', '؟', '۔', '।']);
/** Ends a sentence without white space after it. */
const FULL_WIDTH = new Set(['。', '！', '？', '｡']);
const CLOSERS = new Set(['"', '”', "'", '’', '»', '›', ')', ']', '}', '」', '』', '“', '‘', '*']);
const OPENERS = new Set([
  '"',
  '“',
  "'",
  '‘',
  '«',
  '‹',
  '(',
  '[',
  '{',
  '„',
  '‚',
  '「',
  '『',
  '—',
  '–',
  '-',
  '•',
  '*',
  '¿',
  '¡',
]);

/** Whether the words from `index` are a name of one to three words and a verb of saying: `Smith asked`. */
function isAside(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (!token.capital) return at > index && ASIDE_VERBS.has(token.lower);
  }
  return false;
}

function beginsSentence(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 4 && OPENERS.has(tokens[at]?.text ?? '')) at++;
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return at > index;
  // Scripts without case, and lower case after an opening mark, begin a sentence too.
  return token.capital || token.text.toLowerCase() === token.text.toUpperCase();
}

/**
 * Where sentences end: indices of the tokens after the last one of each sentence, the end of the stretch included.
 * `tokens` are those of one paragraph.
 */
export function findSentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index++];
    if (token === undefined) break;
    const abbreviation = token.kind === 'word' && token.text.endsWith('.');
    if (!abbreviation && !ENDERS.has(token.text)) continue;
    let question = token.text === '?' || token.text === '!';
    while (index < tokens.length && ENDERS.has(tokens[index]?.text ?? '')) {
      question ||= tokens[index]?.text !== '.';
      index++;
    }
    let quoted = false;
    while (index < tokens.length && CLOSERS.has(tokens[index]?.text ?? '')) {
      const closer = tokens[index];
      if (closer === undefined || closer.start > (tokens[index - 1]?.end ?? 0)) break;
      quoted ||= !')]}*'.includes(closer.text);
      index++;
    }
    const next = tokens[index];
    if (next === undefined) break;
    const gap = charClassAt(text, next.start - 1) === SPACE;
    if (!gap && !FULL_WIDTH.has(token.text) && !(next.capital && token.text === '.')) continue;
    if (!beginsSentence(tokens, index) && !FULL_WIDTH.has(token.text)) continue;
    if (
      abbreviation &&
      !quoted &&
      !(SENTENCE_STARTERS.has(next.lower) && next.capital && !/^[A-Z]\.$/.test(token.text))
    )
      continue;
    if (question && quoted && isAside(tokens, index)) continue;
    ends.push(index);
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/**
 * The sentences of a text, in order; white space between them belongs to none. Inside a paragraph (a line) they lie
 * without gaps. A text without a sentence end is one sentence a line. UTF-16 offsets; linear; throws nothing.
 * @param tokens of the whole text, in order
 */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let next = 0;
  for (const paragraph of splitParagraphs(text)) {
    const from = next;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) next++;
    const own = tokens.slice(from, next);
    let first = 0;
    for (const end of findSentenceEnds(text, own)) {
      const opening = own[first];
      const last = own[end - 1];
      if (opening !== undefined && last !== undefined) sentences.push({ start: opening.start, end: last.end });
      first = end;
    }
  }
  return sentences;
}
