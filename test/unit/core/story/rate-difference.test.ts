import { describe, expect, it } from 'vitest';
import type { Difference, Edit, Occurrence } from '../../../../src/core/model';
import { DIFFERENCES, rateDifference, rateTreatment } from '../../../../src/core/story/rate-difference';
import { type OccurrenceFacts, occurrenceOf, type Piece } from '../../../fixtures/comparisons/wording';

const FULL = 'The ferry may not sail before the ice is gone';
const print = (wording: string | Piece[], fidelity: OccurrenceFacts['fidelity'], more: Partial<OccurrenceFacts> = {}) =>
  occurrenceOf({ wording, fidelity, ...more });
const whole = print(FULL, 'verbatim');
const cut = print(['The ferry may not sail', { from: ' before the ice is gone' }], 'shortened');

/** The places of edits as the engine gives them, which the pieces leave out. */
const placed = (occurrence: Occurrence, where: Edit['where']): Occurrence => ({
  ...occurrence,
  edits: occurrence.edits.map((edit) => ({ ...edit, where })),
});

describe('what a text did to a statement', () => {
  it.each<[string, Occurrence, Difference]>([
    ['the same words', whole, 'same'],
    [
      'the same words in another dress',
      print(
        ['The ferry may not sail before the ', { from: 'ice', to: 'ICE', weight: 'style' }, ' is gone'],
        'restyled',
      ),
      'same',
    ],
    ['words cut', cut, 'cut'],
    ['words changed', print(['The ', { from: 'ferry', to: 'boat' }, ' may not sail'], 'altered'), 'changed'],
    ['a few quoted words', print('before the ice', 'fragment'), 'part'],
    ['its own words', print('it would wait for the thaw', 'indirect'), 'own-words'],
    [
      'another version',
      print(['The ', { from: 'ferry', to: 'boat' }, ' may not sail'], 'altered', { version: 'spoken' }),
      'version',
    ],
    [
      'an editor’s note in brackets',
      print(['The ferry ', { from: '', to: '[from Sund] ', marked: true }, 'may not sail'], 'verbatim'),
      'note',
    ],
    [
      'an editor’s note, and words cut',
      print([{ from: 'The ferry', to: '[It]', marked: true }, ' may not sail', { from: ' before' }], 'shortened'),
      'cut',
    ],
  ])('%s', (_, occurrence, difference) => {
    expect(rateTreatment(occurrence)).toBe(difference);
  });

  it.each(['negation', 'number', 'hedge'] as const)('a %s that is another one turns the sense', (weight) => {
    const changed = print(['The ferry ', { from: 'may', to: 'must', weight }, ' sail'], 'altered');
    expect(rateTreatment(changed)).toBe('sense');
  });

  it.each<[Edit['where'], Difference]>([
    ['start', 'cut'],
    ['middle', 'sense'],
    ['end', 'cut'],
  ])('a "not" that goes with what is cut at the %s', (where, difference) => {
    const dropped = print(['The ferry may', { from: ' not', weight: 'negation' }, ' sail'], 'shortened');
    expect(rateTreatment(placed(dropped, where))).toBe(difference);
  });

  it.each<Edit['where']>(['start', 'end'])('a "not" put in at the %s turns the sense', (where) => {
    const added = print(['The ferry may', { from: '', to: ' not', weight: 'negation' }, ' sail'], 'altered');
    expect(rateTreatment(placed(added, where))).toBe('sense');
  });

  it('is an editor’s own in brackets, whatever it says', () => {
    const noted = print(
      ['The ferry ', { from: '', to: '[not] ', marked: true, weight: 'negation' }, 'sails'],
      'verbatim',
    );
    expect(rateTreatment(noted)).toBe('note');
  });
});

describe('in what the texts of a statement differ', () => {
  it.each<[string, Occurrence[][], Difference]>([
    ['nothing', [[whole], [whole]], 'same'],
    ['nothing but points and capitals', [[whole], [print(`${FULL.toUpperCase()}!`, 'verbatim')]], 'same'],
    ['one alone', [[cut]], 'same'],
    ['all have the same cut', [[cut], [cut]], 'same'],
    ['one has a cut', [[whole], [cut]], 'cut'],
    ['the text being read has a cut', [[cut], [whole]], 'cut'],
    ['the first thing in order is told', [[whole], [print('ice', 'fragment')], [cut]], 'cut'],
    ['a part beside the whole in one text', [[whole, print('ice', 'fragment')], [whole]], 'same'],
    ['another dress alone', [[whole], [print(`${FULL} & snow`, 'restyled')]], 'same'],
    ['own words', [[whole], [print('it waits', 'indirect')]], 'own-words'],
    ['own words on both sides', [[print('it waits', 'indirect')], [print('it stays', 'indirect')]], 'own-words'],
  ])('%s', (_, texts, difference) => {
    expect(rateDifference(texts)).toBe(difference);
  });

  it('knows each difference once', () => {
    expect(new Set(DIFFERENCES).size).toBe(DIFFERENCES.length);
  });
});
