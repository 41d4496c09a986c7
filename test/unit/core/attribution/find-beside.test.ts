import { describe, expect, it } from 'vitest';
import { GLUED_LIMITS } from '../../../../src/core/attribution/find-beside';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const speakers = (text: string): (string | null)[] =>
  readQuotes({ text }, english)
    .filter(({ kind }) => kind !== 'scare' && kind !== 'title')
    .map(({ speaker }) => speaker?.name ?? null);

describe('what stands beside the article', () => {
  it('is nobody, and parts nobody from what he says', () => {
    const text = 'Mayor Bob Ray spoke at noon.\n\n( Also on THE HARBOUR: Dems say no)\n\n“We wait,” he said.';
    expect(speakers(text)).toEqual(['Bob Ray']);
  });

  it('is left out of a sentence that it was glued into', () => {
    const links = 'Bobby Allen RayFarms in need The farm report MORE';
    expect(speakers(`Mayor Bob Ray ${links} (D-Ohio) said it was “a very bad joke.”`)).toEqual(['Bob Ray']);
  });

  it('ends with any button in capitals', () => {
    const text = 'Mayor Bob Ray Bobby Allen RayFarms in need The farm report CLOSE said it was “a very bad joke.”';
    expect(speakers(text)).toEqual(['Bob Ray']);
  });

  it.each([
    ['nothing is repeated', 'Bobby Allen LeeFarms in need MORE'],
    ['no list ends', 'Bobby Allen RayFarms in need'],
  ])('stays where %s', (_, links) => {
    expect(speakers(`Mayor Bob Ray ${links} said it was “a very bad joke.”`)).not.toEqual(['Bob Ray']);
  });

  it('is looked for over so many words', () => {
    const text = (words: number): string =>
      `Mayor Bob Ray Bobby RayFarms ${'in '.repeat(words)}MORE said it was “a very bad joke.”`;
    expect(speakers(text(GLUED_LIMITS.list - 3))).toEqual(['Bob Ray']);
    expect(speakers(text(GLUED_LIMITS.list + 3))).not.toEqual(['Bob Ray']);
  });

  it('goes with a name that is repeated within so many words', () => {
    const text = (words: number): string =>
      `Mayor Bob Ray ${'Al '.repeat(words)}RayFarms in need MORE said it was “a very bad joke.”`;
    expect(speakers(text(GLUED_LIMITS.repeated - 1))).toEqual(['Bob Ray']);
    expect(speakers(text(GLUED_LIMITS.repeated + 1))).not.toEqual(['Bob Ray']);
  });
});
