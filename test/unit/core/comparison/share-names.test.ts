import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../../src/core/comparison/build-statements';
import { shareNames } from '../../../../src/core/comparison/share-names';
import { NameReader } from '../../../../src/core/matching/name-reader';
import type { Occurrence } from '../../../../src/core/model';
import type { TextIndex } from '../../../../src/core/text/text-index';

/** What each text of a statement prints for the speaker and who that is, after the names are shared. */
function share(given: readonly (readonly [printed: string, name: string])[], unified = new Map<string, string>()) {
  const texts = given.map(([printed]) => ({ article: { text: printed } }) as unknown as TextIndex);
  const occurrences = given.map(([printed, name], text) => ({
    text,
    occurrence: { speaker: { name, start: 0, end: printed.length } } as Occurrence,
  }));
  shareNames({ occurrences } as unknown as DraftStatement, texts, unified, new NameReader());
  return occurrences.map(({ occurrence }) => occurrence.speaker?.name);
}

describe('the names in a statement', () => {
  it.each<[string, [string, string][], string[]]>([
    [
      'a description',
      [
        ['the envoy', 'the envoy'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'a pronoun that was guessed',
      [
        ['he', 'Bob Ray'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'an outlet',
      [
        ['Reuters', 'Reuters'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'not a crowd',
      [
        ['port officials', 'port officials'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['port officials', 'Ann Lee'],
    ],
    [
      'not those who may be anybody',
      [
        ['authorities', 'authorities'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['authorities', 'Ann Lee'],
    ],
    [
      'not another name that is printed',
      [
        ['Bob Ray', 'Bob Ray'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['Bob Ray', 'Ann Lee'],
    ],
    [
      'not where two are printed',
      [
        ['he', 'Bob Ray'],
        ['Carl Dow', 'Carl Dow'],
        ['Ann Lee', 'Ann Lee'],
      ],
      ['Bob Ray', 'Carl Dow', 'Ann Lee'],
    ],
  ])('go to %s', (_, given, expected) => {
    expect(share(given)).toEqual(expected);
  });

  it('are those of the story', () => {
    expect(share([['Gruff Ann Lee', 'Gruff Ann Lee']], new Map([['Gruff Ann Lee', 'Ann Lee']]))).toEqual(['Ann Lee']);
  });
});
