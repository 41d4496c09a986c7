import { describe, expect, it } from 'vitest';
import { CUE_FORMS, CUE_NOUN_FORMS } from '../../../../src/core/attribution/cue-forms';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

/** The first quotation's cue in a sentence. */
function cueOf(text: string): [string | undefined, string | undefined] {
  const quote = readQuotes({ text }, english).find(({ cue }) => cue !== null);
  return [quote?.cue?.lemma, quote?.cue?.stance];
}

describe('the lexicon of cues', () => {
  it('has several hundred verbs', () => {
    const lemmas = new Set([...CUE_FORMS.values()].flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma)));
    expect(lemmas.size).toBeGreaterThan(400);
  });

  it.each([
    ['said', 'say'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['admitted', 'admit'],
    ['quipping', 'quip'],
    ['replies', 'reply'],
    ['denied', 'deny'],
    ['putting', 'put it'],
    ['tweeted', 'tweet'],
    ['sworn', 'swear'],
  ])('knows %s as a form of %s', (form, lemma) => {
    expect(CUE_FORMS.get(form)?.verbs.map((verb) => verb.lemma)).toContain(lemma);
  });

  it('knows plural nouns', () => {
    expect(CUE_NOUN_FORMS.get('stories')?.lemma).toBe('story');
    expect(CUE_NOUN_FORMS.get('speeches')?.lemma).toBe('speech');
  });

  it.each([
    ['said', 'say', 'neutral'],
    ['tweeted', 'tweet', 'medium'],
    ['noted', 'note', 'presupposing'],
    ['pointed out', 'point out', 'presupposing'],
    ['admitted', 'admit', 'conceding'],
    ['claimed', 'claim', 'distancing'],
    ['insisted', 'insist', 'distancing'],
    ['stressed', 'stress', 'forceful'],
    ['vowed', 'vow', 'forceful'],
    ['denied', 'deny', 'speech-act'],
    ['warned', 'warn', 'speech-act'],
  ])('tells the stance of %s', (form, lemma, stance) => {
    expect(cueOf(`“We will wait and see,” Ann Lee ${form}.`)).toEqual([lemma, stance]);
  });

  it.each([
    ['found as a cue', 'The study found that farms close early.', 'find'],
    ['added as a cue', 'Ann Lee added that farms close early.', 'add'],
    ['states as a verb', 'The letter states that farms close early.', 'state'],
  ])('reads %s', (_, text, lemma) => {
    expect(cueOf(text)[0]).toBe(lemma);
  });

  it.each([
    ['added as a sum', 'Her party added 3 seats in May.'],
    ['found as a thing found', 'He found his keys under the mat.'],
    ['states as a noun', 'The states have laws of their own.'],
    ['reports as a noun', 'The three reports came out in May.'],
  ])('does not take %s for a cue', (_, text) => {
    expect(cueOf(text)[0]).toBeUndefined();
  });
});
