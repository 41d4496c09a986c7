import { describe, expect, it } from 'vitest';
import { draftStatements } from '../../../src/core/comparison/draft-statements';
import { findPassages } from '../../../src/core/comparison/find-passages';
import { alignWords } from '../../../src/core/matching/align-words';
import { collectUtterances } from '../../../src/core/matching/collect-utterances';
import { measureAgreement } from '../../../src/core/matching/measure-agreement';
import { Pairings } from '../../../src/core/matching/pairings';
import { foldWords } from '../../../src/core/text/fold-words';
import { TextIndex } from '../../../src/core/text/text-index';
import { english } from '../../fixtures/languages';
import { makeText } from './comparison/make-text';

/** A busy machine is not a slow engine: the counts decide, not the clock. */
const TIMEOUT = 60_000;

/** Twice as much text may cost so many times the work: 2 is linear, 4 is quadratic. */
const MOST = 2.8;

/** Eight times as much text, folded, may cost less than so many times as much: linear, it would be 8; quadratic, 64. */
const LEAST_QUADRATIC = 32;

/** Counts how often something is read of the lists it watches: of words and sentences, that is the work. */
class Counter {
  reads = 0;

  /** The list again; every item that is read of it counts, whatever method reads it. */
  watchItems<T>(list: readonly T[]): readonly T[] {
    return new Proxy(list, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) this.reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  }
}

/** Words that come back now and then, as those of a language do, the same for the same place. */
const wordAt = (at: number, salt: number): string => {
  const number = Math.imul(at + 1, 2654435761 + salt * 40503) >>> 0;
  return number % 3 === 0 ? (['the', 'of', 'and', 'said', 'to'][number % 5] ?? 'the') : `w${number % 3989}o`;
};

function makeWords(count: number, salt: number): string[] {
  return Array.from({ length: count }, (_, at) => wordAt(at, salt));
}

/** A near copy: every so many words one more, or one less. */
function copyNearly(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at % 53 === 7 ? [word, 'indeed'] : at % 61 === 9 ? [] : [word]));
}

const SPEAKERS = ['Ann Lee', 'Bo Berg', 'Cleo Marsh', 'Dov Adler', 'Eva Lindt'];

/** An article of paragraphs, each with a quotation, a report of one, and the outlet's own words. */
function makeParagraphs(words: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at + 40 <= words.length; at += 40) {
    const speaker = SPEAKERS[(at / 40) % SPEAKERS.length] ?? '';
    const part = (from: number, to: number): string => words.slice(at + from, at + to).join(' ');
    paragraphs.push(
      `“We ${part(0, 16)},” ${speaker} said. ${speaker} claimed that ${part(16, 26)}. The ${part(26, 40)}.`,
    );
  }
  return paragraphs;
}

/** A text of these words; the words and sentences of it are watched, and the words of all that it quotes. */
function read(counter: Counter, words: readonly string[]): TextIndex {
  const found = makeText('a', makeParagraphs(words));
  const { article, language, quotes, length, wordCount } = found;
  const watched = { words: counter.watchItems(found.words), sentences: counter.watchItems(found.sentences) };
  const text = new TextIndex(article, { language, quotes, length, wordCount, readWords: () => watched });
  for (const { wording } of text.derive(collectUtterances).quoted)
    Object.defineProperty(wording, 'words', { value: counter.watchItems(wording.words) });
  counter.reads = 0;
  return text;
}

const KINDS: readonly (readonly [string, (words: readonly string[]) => [readonly string[], readonly string[]]])[] = [
  ['near copies', (words) => [words, copyNearly(words)]],
  ['strangers', (words) => [words, makeWords(words.length, 5)]],
  ['refrains', (words) => [words.map((_, at) => wordAt(at % 40, 1)), words.map((_, at) => wordAt(at % 40, 1))]],
];

/** The work for some words against the work for twice as many. */
function expectNearLinear(words: number, work: (count: number) => number): void {
  const [once, twice] = [work(words), work(2 * words)];
  expect(once).toBeGreaterThan(words / 2);
  expect(twice / once).toBeLessThan(MOST);
}

describe('twice as many words take about twice the work', { timeout: TIMEOUT }, () => {
  it.each(KINDS)('to align %s', (_name, make) => {
    expectNearLinear(6000, (count) => {
      const counter = new Counter();
      const [a, b] = make(makeWords(count, 1)).map((words) =>
        counter.watchItems(foldWords(words.join(' '), english.folding)),
      );
      const pairs = alignWords(a ?? [], b ?? []);
      measureAgreement(a ?? [], b ?? [], pairs);
      return counter.reads;
    });
  });

  it.each(KINDS)('to find the passages of %s', (_name, make) => {
    expectNearLinear(2400, (count) => {
      const counter = new Counter();
      const [a, b] = make(makeWords(count, 1)).map((words) => read(counter, words));
      if (a !== undefined && b !== undefined) findPassages(a, b, ['a', 'b'], new Pairings());
      return counter.reads;
    });
  });

  it.each(KINDS)('to draft the statements and reports of %s', (_name, make) => {
    expectNearLinear(2000, (count) => {
      const counter = new Counter();
      const texts = make(makeWords(count, 1)).map((words) => read(counter, words));
      draftStatements(
        texts,
        texts.map((text) => text.derive(collectUtterances)),
        texts.map((_text, at) => at),
        new Pairings(),
      );
      return counter.reads;
    });
  });
});

describe('folding', { timeout: TIMEOUT }, () => {
  /** Processor time, the least of several: a string cannot be watched. */
  const cost = (text: string): number => {
    const times = Array.from({ length: 3 }, () => {
      const from = process.cpuUsage();
      foldWords(text, english.folding);
      const { user, system } = process.cpuUsage(from);
      return user + system;
    });
    return Math.max(500, Math.min(...times));
  };

  it.each([
    ['words', 'The harbour board, and no one else, has twenty-five boats. '],
    ['opening brackets', '[('],
    ['one letter', 'a'],
    ['figures and commas', '1,000.'],
    ['number words', 'nine hundred '],
    ['apostrophes', "a'"],
    ['initials', 'U.'],
    ['accents', 'e\u0301'],
    ['halves of characters', '\ud83d'],
  ])('%s grow in cost as they grow in number', (_name, unit) => {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    const grow = () => cost(text(160_000)) / cost(text(20_000));
    let growth = grow();
    // On a busy machine processor time is dear too, now and then: what is quadratic is so each time.
    for (let again = 0; again < 4 && growth >= LEAST_QUADRATIC; again++) growth = Math.min(growth, grow());
    expect(growth).toBeLessThan(LEAST_QUADRATIC);
  });
});
