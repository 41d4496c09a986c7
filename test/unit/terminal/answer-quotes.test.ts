import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/core/attribution/lexical-entry';
import { answerQuotes } from '../../../src/terminal/answer-quotes';
import { InputError } from '../../../src/terminal/json-lines';

const lexicon = createLexicon();

const line = { id: 7, text: '“We will wait,” Ann Lee said.' };

describe('an answer of the quotes command', () => {
  it('gives the quotations of a text under its id', () => {
    expect(answerQuotes(line, false, lexicon)).toEqual({
      id: 7,
      quotes: [
        {
          start: 1,
          end: 14,
          text: 'We will wait,',
          kind: 'direct',
          speaker: { name: 'Ann Lee', start: 16, end: 23 },
          cue: { start: 24, end: 28, text: 'said', lemma: 'say', stance: 'neutral' },
          continues: null,
        },
      ],
    });
  });

  it('says why with --explain: the rules for kind, cue and speaker', () => {
    expect(answerQuotes(line, true, lexicon)).toMatchObject({
      quotes: [{ rules: ['sentence', 'cue-tag-after', 'subject-of-cue'] }],
    });
  });

  it.each([[null], ['text'], [{}], [{ text: 3 }]])('refuses %j', (value) => {
    expect(() => answerQuotes(value, false, lexicon)).toThrow(InputError);
  });
});
