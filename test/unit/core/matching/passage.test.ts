import { describe, expect, it } from 'vitest';
import { findMatchInStory } from '../../../../src/core/matching/match-wordings';
import { findTouched, readPassage } from '../../../../src/core/matching/passage';
import { IndexedWording } from '../../../../src/core/matching/wording';
import { english } from '../../../fixtures/languages';

const FIRST = 'We warned the harbour board of the rust in three letters last winter.';
const wording = (text: string) => IndexedWording.of({ text, speaker: 'Ann Lee' }, english);
const sentencesOf = (text: string) =>
  wording(text)
    .derive(readPassage)
    .sentences.map(({ start, end }) => text.slice(start, end));

describe('the sentences of a passage', () => {
  it('are those of five words and more', () => {
    expect(sentencesOf(`${FIRST} Rust does not forgive anybody.`)).toEqual([FIRST, 'Rust does not forgive anybody.']);
  });

  it('a shorter one belongs to the one before', () => {
    expect(sentencesOf(`${FIRST} Rust forgives nobody here. ${FIRST}`)).toEqual([
      `${FIRST} Rust forgives nobody here.`,
      FIRST,
    ]);
  });

  it('at the beginning to the one after it', () => {
    expect(sentencesOf(`Rust kills. Believe me. ${FIRST}`)).toEqual([`Rust kills. Believe me. ${FIRST}`]);
  });

  it.each(['Rust kills.', ''])('%j, all of it short, is one', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('a sentence of which another wording has something', () => {
  const full = `${FIRST} Nobody answered a single one of them before the boat went down with all her cargo.`;
  const touched = (second: string) => {
    const match = findMatchInStory(wording(full), wording(`${FIRST} ${second}`));
    return match === null ? null : findTouched(match, 'other');
  };

  it.each([
    ['is none that shares nothing', 'The mayor was busy with his new yacht.', [true, false]],
    ['nor one that shares two words of seven', 'Nobody answered while mayors went sailing abroad.', [true, false]],
    ['but one that shares three', 'Nobody answered one while mayors sailed abroad.', [true, true]],
  ])('%s', (_what, second, expected) => {
    expect(touched(second)).toEqual(expected);
  });

  it('can be one of few words that are all in it', () => {
    const match = findMatchInStory(wording(full), wording('went down with all her cargo'));
    expect(match && findTouched(match, 'reference')).toEqual([false, true]);
  });
});
