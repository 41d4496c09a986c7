import { describe, expect, it } from 'vitest';
import { compareSpeakers, isProperName } from '../../../../src/core/matching/compare-speakers';

describe('compareSpeakers', () => {
  it.each([
    ['Lee', 'Ann Lee', 'same'],
    ['Mayor Ann Lee', 'Lee', 'same'],
    ['Steve Brandt', 'Steven Brandt', 'same'],
    ['Bill Brandt', 'William Brandt', 'same'],
    ['Krasnikov', 'Krasnikow', 'same'],
    // A fuller legal name, and short forms of one.
    ['Ann Rivers Holt', 'Ann Holt', 'same'],
    ['Jack Lind', 'Jacob Lind', 'same'],
    ['Jack Lind', 'John Lind', 'same'],
    ['Jacob Lind', 'John Lind', 'different'],
    ['Jen Lind', 'Jennifer Lind', 'same'],
    // Those who speak together are no one of them.
    ['Ann Lee and Bo Berg', 'Bo Berg and Ann Lee', 'same'],
    ['Ann Lee and Bo Berg', 'Lee and Berg', 'same'],
    ['Ann Lee and Bo Berg', 'Bo Berg', 'unknown'],
    ['Ann Lee and Bo Berg', 'Tom Hill', 'different'],
    ['Ann Lee, Bo Berg and Tom Hill', 'Ann Lee and Bo Berg', 'unknown'],
    ['Ann Lee', 'Bo Lee', 'different'],
    ['Ann Lee', 'Bo Berg', 'different'],
    ['Bo Berg Jr', 'Bo Berg', 'different'],
    ['he', 'Ann Lee', 'unknown'],
    ['he', 'he', 'unknown'],
    ['a senior official', 'Ann Lee', 'unknown'],
    ['officials', 'officials', 'unknown'],
    ['Republicans', 'Republicans', 'unknown'],
    ['the minister', 'the minister', 'same'],
    [null, 'Ann Lee', 'unknown'],
    // A surname of six letters may be spelled in two ways, one of five may not; nor with two letters other.
    ['Mirsky', 'Mirski', 'same'],
    ['Brown', 'Crown', 'different'],
    ['Krasnikov', 'Krasnikoff', 'different'],
    // The same of given names.
    ['Sergei Lind', 'Sergey Lind', 'same'],
    ['Jorge Lind', 'Jorga Lind', 'different'],
    ['Marta Lind', 'Marty Lind', 'different'],
    ['A. Lee', 'Ann Lee', 'same'],
    ['B. Lee', 'Ann Lee', 'different'],
    ['Zelenko', 'Zelenkoo', 'same'],
    // The head of a phrase speaks, not the one it is named after.
    ['Lee aides', 'Ann Lee', 'unknown'],
    ['the Lee spokesman', 'Ann Lee', 'unknown'],
    ['senior official Ann Lee', 'Lee', 'same'],
    // Titles are family names too.
    ['Steve King', 'Ann King', 'different'],
    ['Steve King', 'Congressman King', 'unknown'],
    ['Steve King', 'Steven King', 'same'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareSpeakers(a, b)).toBe(relation);
    expect(compareSpeakers(b, a)).toBe(relation);
  });

  it.each([
    ['Ann Lee', true],
    ['NATO', true],
    ['she', false],
    ['the unnamed official', false],
    ['', false],
  ])('%s is a name: %s', (name, is) => {
    expect(isProperName(name)).toBe(is);
  });
});
