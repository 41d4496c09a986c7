import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src/core/matching/align-words';
import { applyEdits, deriveEdits } from '../../../../src/core/matching/derive-edits';
import { IndexedWording } from '../../../../src/core/matching/wording';
import type { Edit } from '../../../../src/core/model';
import { english } from '../../../fixtures/languages';

function edits(reference: string, other: string): Edit[] {
  const a = IndexedWording.of({ text: reference, speaker: null }, english);
  const b = IndexedWording.of({ text: other, speaker: null }, english);
  return deriveEdits(a, b, alignWords(a.words, b.words));
}

const REFERENCE =
  'We never promised the harbour workers a quick answer, but we may well find one before 12 ships arrive.';

describe('deriveEdits', () => {
  it.each([
    ['the same', REFERENCE, []],
    ['a dropped end', REFERENCE.replace(' before 12 ships arrive', ''), [['dropped', 'end', 'number', false]]],
    ['a dropped beginning', REFERENCE.replace('We never promised ', ''), [['dropped', 'start', 'negation', false]]],
    ['a dropped middle', REFERENCE.replace('quick ', ''), [['dropped', 'middle', 'wording', false]]],
    ['a marked cut', REFERENCE.replace('quick answer, but', '… but'), [['dropped', 'middle', 'wording', true]]],
    [
      'a cut marked by brackets',
      REFERENCE.replace('quick answer, but', '[…] but'),
      [['dropped', 'middle', 'wording', true]],
    ],
    ['a word put in', REFERENCE.replace('quick', 'very quick'), [['added', 'middle', 'wording', false]]],
    [
      'a bracketed insertion',
      REFERENCE.replace('answer', 'answer [to their claims]'),
      [['added', 'middle', 'wording', true]],
    ],
    ['a changed word', REFERENCE.replace('workers', 'pilots'), [['changed', 'middle', 'wording', false]]],
    ['a lost negation', REFERENCE.replace('never ', ''), [['dropped', 'middle', 'negation', false]]],
    ['a changed number', REFERENCE.replace('12', '15'), [['changed', 'middle', 'number', false]]],
    ['a lost hedge', REFERENCE.replace('may well', 'will'), [['changed', 'middle', 'hedge', false]]],
    ['another spelling', REFERENCE.replace('harbour', 'harbor'), [['changed', 'middle', 'style', false]]],
    ['a number in words', REFERENCE.replace('12', 'twelve'), [['changed', 'middle', 'style', false]]],
    ['a comma less', REFERENCE.replace(',', ''), [['dropped', 'middle', 'style', false]]],
  ] as const)('tells %s', (_what, other, expected) => {
    expect(edits(REFERENCE, other).map((e) => [e.kind, e.where, e.weight, e.marked])).toEqual(expected);
  });

  it('drops nothing where only an editor’s words are left out', () => {
    const helped = REFERENCE.replace('answer', 'answer [to their claims]');
    expect(edits(helped, REFERENCE)).toMatchObject([{ kind: 'dropped', weight: 'style' }]);
  });

  it.each([
    ['hyphenated', 'a wind-farm'],
    ['closed', 'a windfarm'],
    ['open', 'a wind farm'],
  ])('takes a compound for one word when it is %s', (_how, other) => {
    expect(edits('a wind farm', other).every((edit) => edit.weight === 'style')).toBe(true);
    expect(edits('a windfarm', other).every((edit) => edit.weight === 'style')).toBe(true);
  });

  it('keeps a whole word whole when it has changed', () => {
    expect(edits('we saw a workshop', 'we saw a worker')[0]).toMatchObject({ from: 'workshop', to: 'worker' });
  });

  it.each([
    ['We 😀 agree on this bridge.', 'We 😁 agree on this bridge.', '😀', '😁'],
    ['We \u{11d74} agree on this bridge.', 'We \ud807 agree on this bridge.', '\u{11d74} ', '\ud807 '],
  ])('never cuts a character in two: %j', (reference, other, from, to) => {
    const [edit] = edits(reference, other);
    expect([edit?.from.trim(), edit?.to.trim()]).toEqual([from.trim(), to.trim()]);
  });

  it('gives the other wording again, whatever the two are', () => {
    const wording = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'we',
            'can’t',
            'cannot',
            '&',
            'and',
            'twenty-five',
            '25',
            '…',
            '[the]',
            'cyber',
            'security',
            'cybersecurity',
            ',',
            '. ',
            'not',
            '“',
          ),
          { maxLength: 25 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        expect(applyEdits(a, edits(a, b))).toBe(b);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives edits in text order that do not overlap and quote both sides', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (a, b) => {
        let from = 0;
        let to = 0;
        for (const edit of edits(a, b)) {
          expect(edit.fromSpan.start).toBeGreaterThanOrEqual(from);
          expect(edit.toSpan.start).toBeGreaterThanOrEqual(to);
          expect(a.slice(edit.fromSpan.start, edit.fromSpan.end)).toBe(edit.from);
          expect(b.slice(edit.toSpan.start, edit.toSpan.end)).toBe(edit.to);
          from = edit.fromSpan.end;
          to = edit.toSpan.end;
        }
      }),
    );
  });
});
