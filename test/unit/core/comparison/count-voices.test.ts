import { describe, expect, it } from 'vitest';
import { countVoices, findFirstAndLast } from '../../../../src/core/comparison/count-voices';
import { nameVoice } from '../../../../src/core/comparison/name-voice';
import type { Quote, QuoteKind } from '../../../../src/core/model';
import { english } from '../../../fixtures/languages';
import { makeText } from './make-text';

function makeQuote(kind: QuoteKind, name: string | null): Quote {
  const speaker = name === null ? null : { name, start: 0, end: 0 };
  return { kind, speaker, text: 'words', start: 0, end: 5, cue: null, continues: null, rules: [] };
}

describe('whose voice a report is', () => {
  it.each([
    ['Ann Lee', 'Ann Lee'],
    ['Liam Fox', 'Liam Fox'],
    ['Price', 'Price'],
    ['NATO', 'NATO'],
    ['Russia', 'Russia'],
    ['The Harbour Authority', 'The Harbour Authority'],
    ['the Reyes administration', 'the Reyes administration'],
  ])('%s speaks', (mention, voice) => {
    expect(nameVoice(makeQuote('indirect', mention), english)).toEqual({ speaker: voice });
    expect(nameVoice(makeQuote('direct', mention), english)).toEqual({ speaker: voice });
  });

  it.each([
    'This article',
    'A Riverside poll',
    'The threat',
    'G20',
    'the Lisbon summit',
    'Even',
    'Recent',
    'Many',
    'Reuters',
    'The Associated Press',
    'The Harbour Times',
    'NBC News',
    'the company',
    'she',
  ])('%s is none', (mention) => {
    expect(nameVoice(makeQuote('indirect', mention), english)).toBeNull();
  });

  it.each([
    ['This article', null],
    ['the statement', null],
    ['Recent', null],
    ['he', null],
    [null, null],
    ['a senior official', 'a senior official'],
    ['Reuters', 'Reuters'],
  ])('quoted words that the text gives to %s are the voice of %s', (mention, voice) => {
    expect(nameVoice(makeQuote('fragment', mention), english)).toEqual({ speaker: voice });
  });

  it.each(['scare', 'title'] as const)('words in %s quotation marks are nobody’s', (kind) => {
    expect(nameVoice(makeQuote(kind, 'Ann Lee'), english)).toBeNull();
  });
});

describe('the voices of a text', () => {
  const text = makeText('a', [
    'Ann Lee, the mayor, said that the old ferry would sail again in May.',
    'Reuters reported that the ferry had been sold.',
    '“The ferry stays in this harbour,” Lee said. “We have signed nothing.”',
    'Bo Berg claimed that the harbour had lost a fortune.',
  ]);

  it('are those of who speaks, with their words, most words first', () => {
    const voices = countVoices(text);
    expect(voices.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Bo Berg']);
    expect(voices[0]).toMatchObject({ quotedWords: 10, cues: [{ lemma: 'say' }] });
    expect(voices[1]).toMatchObject({ quotedWords: 0, cues: [{ lemma: 'claim' }] });
  });

  it('have a first and a last word', () => {
    expect(findFirstAndLast(text)).toEqual({ firstWord: 'Ann Lee', lastWord: 'Bo Berg' });
  });
});

describe('where the words of a voice stand', () => {
  const paragraphs = [
    'Nobody came on Monday. “The ferry stays in this harbour,” Ann Lee said. “We have signed nothing.” It rained.',
    'Bo Berg claimed that the harbour had lost a fortune. He went home.',
  ];
  const text = makeText('a', paragraphs);
  const show = ({ start, end }: { start: number; end: number }) => text.article.text.slice(start, end).trim();
  const saidBy = (name: string) => countVoices(text).find(({ speaker }) => speaker === name)?.said ?? [];

  it('is told with the sentence around them and the verb that introduces them', () => {
    expect(saidBy('Ann Lee').map((said) => [show(said), said.reported, said.cue && show(said.cue)])).toEqual([
      ['The ferry stays in this harbour,', false, 'said'],
      ['We have signed nothing.', false, 'said'],
    ]);
    expect(saidBy('Ann Lee').map(({ within }) => show(within))[0]).toMatch(/^“The ferry .* said\./);
    const [report] = saidBy('Bo Berg');
    expect(report?.reported).toBe(true);
    expect(report?.cue?.lemma).toBe('claim');
    expect(report && show(report)).toContain('the harbour had lost a fortune');
    expect(report && show(report.within)).toBe('Bo Berg claimed that the harbour had lost a fortune.');
  });

  it('has as many words as were counted, and as many verbs', () => {
    for (const { quotedWords, reportedWords, cues, said = [] } of countVoices(text)) {
      const words = said.flatMap((one) => show(one).match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(words).toHaveLength(quotedWords + reportedWords);
      expect(said.filter(({ cue }) => cue !== null)).toHaveLength(cues.reduce((sum, { count }) => sum + count, 0));
    }
  });
});

describe('the verbs of a voice', () => {
  it.each([
    ['Ann Lee said: “We will paint the ferry green.”', ['say']],
    ['Ann Lee called the ferry “a floating bakery for the whole island”.', ['call']],
    ['Ann Lee wanted “a floating bakery for the whole island”.', []],
    ['Ann Lee thought it was “a floating bakery for the whole island”.', []],
    ['Ann Lee did not say it was “a floating bakery for the whole island”.', []],
    ['Ann Lee couldn’t promise “a floating bakery for the whole island”.', []],
  ])('%s', (sentence, lemmas) => {
    const voices = countVoices(makeText('ferry', ['The ferry is old.', sentence]));
    expect(voices.flatMap(({ cues }) => cues.map(({ lemma }) => lemma))).toEqual(lemmas);
  });
});
