import { describe, expect, it } from 'vitest';
import { findStretches, LONGEST_CAPTION } from '../../../../src/core/text/find-stretches';

const stretches = (text: string): string[] =>
  findStretches(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a stretch beside the words of its paragraph', () => {
  it.each([
    ['a button', 'CLOSE Ann Lee said “we wait.”', ['CLOSE']],
    ['a credit', 'Getty Images Ann Lee said “we wait.”', ['Getty Images']],
    ['a button before marks', 'Advertisement “We wait,” Ann Lee said.', ['Advertisement']],
    [
      'a gallery',
      'Photos: The ferry “Alma” Hide Caption 1 of 2 Photos: The quay Hide Caption 2 of 2 Ann Lee said “we wait.”',
      ['Photos: The ferry “Alma” Hide Caption 1 of 2 Photos: The quay Hide Caption 2 of 2'],
    ],
    [
      'a caption',
      'The ferry leaves Farrow. (AP Photo/Bob Ray) Ann Lee said “we wait.”',
      ['The ferry leaves Farrow. (AP Photo/Bob Ray)'],
    ],
    [
      'a link in brackets',
      'Ann Lee said “we wait.” (RELATED: Ferry Captain Says ‘No’ To Ice) She left.',
      ['(RELATED: Ferry Captain Says ‘No’ To Ice)'],
    ],
    [
      'a player',
      'Ann Lee left. JUST WATCHED Ferry stuck Replay More Videos ... MUST WATCH Ferry stuck 02:16',
      ['JUST WATCHED Ferry stuck Replay More Videos ... MUST WATCH Ferry stuck 02:16'],
    ],
    ['a link at the end', '“We wait,” Ann Lee said. Read more', ['Read more']],
    ['a labelled link at the end', 'Ann Lee left. READ MORE: Ferry stuck in ice', ['READ MORE: Ferry stuck in ice']],
  ])('is %s', (_, text, found) => {
    expect(stretches(text)).toEqual(found);
  });

  it.each([
    'Getty Images Chief Executive Ann Lee said “we wait.”',
    'Getty Images said it would wait.',
    'CLOSE to the ferry, Ann Lee said “we wait.”',
    'FARROW (AP) Ann Lee said “we wait.”',
    'Ann Lee said “we wait” and left. (AP Photo/Bob Ray) Bob Ray stayed.',
    'Ann Lee sold the picture (Photo: a boat) for 300 crowns.',
    'Ann Lee asked for quiet. Read more books, she said.',
    'Ann Lee left (more on that below) for Farrow.',
  ])('is not in: %s', (text) => {
    expect(stretches(text)).toEqual([]);
  });

  it('is a caption of so many characters', () => {
    const credit = ' (AP Photo/Bob Ray)';
    const fill = (length: number): string => `${'a'.repeat(length - credit.length)}${credit} Ann Lee left.`;
    expect(stretches(fill(LONGEST_CAPTION))).toHaveLength(1);
    expect(stretches(fill(LONGEST_CAPTION + 1))).toEqual([]);
  });

  it('is found at its offset', () => {
    const text = 'It snows.\n\nCLOSE Ann Lee said “we wait.”';
    expect(findStretches(text, { start: 11, end: text.length })).toEqual([{ start: 11, end: 16 }]);
  });
});
