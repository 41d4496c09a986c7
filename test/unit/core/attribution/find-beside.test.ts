import { describe, expect, it } from 'vitest';
import { BESIDE_LIMITS, isBesideLine } from '../../../../src/core/attribution/find-beside';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const isBeside = (line: string): boolean => isBesideLine(line, { start: 0, end: line.length });
const speakers = (text: string): (string | null)[] =>
  readQuotes({ text }, english)
    .filter(({ kind }) => kind !== 'scare' && kind !== 'title')
    .map(({ speaker }) => speaker?.name ?? null);

describe('a line beside the article', () => {
  it.each([
    'Advertisement:',
    'Story Continued Below',
    'READ MORE: Harbour to close in May',
    '( Also on THE HARBOUR: Lee, Ray call for a vote)',
    '( PHOTOS: Nine boats that sank)',
    'SEE ALSO: As the harbour froze, the mayor sailed',
    'Enlarge this image toggle caption Bob Ray/Harbour Press',
    'Watch: the mayor opens the bridge',
    'Mayor Ann Lee opens the bridge on Monday. (AP Photo/Bob Ray)',
    'Mayor Ann Lee opens the bridge. | Getty Images',
    'Mayor Lee Opens Bridge After Long Delay',
  ])('is: %s', (line) => {
    expect(isBeside(line)).toBe(true);
  });

  it.each([
    'Read the room, Ann Lee said.',
    'Watch the harbour, Ann Lee said: it will freeze.',
    'More boats came in, Ann Lee said.',
    'Related matters were left for later, Ann Lee said.',
    'Ann Lee of The Harbour Post Photo Desk Said No.',
    'Ann Lee Calls Bob Ray ‘A Very Bad Joke’',
    'Mayor Lee opens bridge after long delay',
    'The mayor opened the bridge (AP has the film) and said “we wait.” (Getty Images)',
  ])('is not: %s', (line) => {
    expect(isBeside(line)).toBe(false);
  });

  it('is a headline from so many words on', () => {
    expect(BESIDE_LIMITS.leastWords).toBe(4);
    expect(isBeside('Mayor Opens Bridge Late')).toBe(true);
    expect(isBeside('Mayor Opens Bridge')).toBe(false);
  });

  it('is a headline with so many capitals', () => {
    expect(isBeside('Mayor Opens Bridge After delay')).toBe(true);
    expect(isBeside('Mayor Opens Bridge after delay')).toBe(false);
  });

  it('is no longer than so many characters', () => {
    const label = 'PHOTOS: ';
    const fill = (length: number): string => label + 'a'.repeat(length - label.length);
    expect(isBeside(fill(BESIDE_LIMITS.longestLine))).toBe(true);
    expect(isBeside(fill(BESIDE_LIMITS.longestLine + 1))).toBe(false);
  });
});

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
    expect(speakers(text(BESIDE_LIMITS.list - 3))).toEqual(['Bob Ray']);
    expect(speakers(text(BESIDE_LIMITS.list + 3))).not.toEqual(['Bob Ray']);
  });

  it('goes with a name that is repeated within so many words', () => {
    const text = (words: number): string =>
      `Mayor Bob Ray ${'Al '.repeat(words)}RayFarms in need MORE said it was “a very bad joke.”`;
    expect(speakers(text(BESIDE_LIMITS.repeated - 1))).toEqual(['Bob Ray']);
    expect(speakers(text(BESIDE_LIMITS.repeated + 1))).not.toEqual(['Bob Ray']);
  });
});
