import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentWording } from '../../../src/ui/segment-wording';
import { type Piece, wordingOf } from '../../fixtures/comparisons/wording';

function segment(pieces: readonly Piece[]) {
  const { fullest, text, edits } = wordingOf(pieces);
  return segmentWording(fullest, text, edits).map(({ kind, text: words }) => `${kind}:${words}`);
}

describe('segmentWording', () => {
  const cases: [string, Piece[], string[]][] = [
    ['the same words', ['to be'], ['same:to be']],
    ['dropped at the start', [{ from: 'well, ' }, 'to be'], ['dropped:well, ', 'same:to be']],
    ['dropped at the end', ['to be', { from: ' or not' }], ['same:to be', 'dropped: or not']],
    ['added', ['to ', { to: 'really ' }, 'be'], ['same:to ', 'added:really ', 'same:be']],
    ['changed', ['to ', { from: 'be', to: 'have' }], ['same:to ', 'dropped:be', 'added:have']],
    ['style only', [{ from: 'five', to: '5', weight: 'style' }, ' days'], ['style:5', 'same: days']],
    ['a comma, whatever it weighs', ['a', { from: ',' }, ' b', { to: '!' }], ['same:a', 'same: b', 'same:!']],
    ['a cut that is marked', ['a', { from: ' or b', to: ' …', marked: true }], ['same:a', 'dropped: or b', 'style: …']],
    ['another apostrophe', ['is', { from: 'n’t', to: "n't", weight: 'style' }], ['same:is', "same:n't"]],
    ['a comma that is a matter of style', ['a', { to: ',', weight: 'style' }, ' b'], ['same:a', 'same:,', 'same: b']],
    [
      'a hyphen',
      [{ from: 'Cyber Security', to: 'cyber-security', weight: 'style' }, ' unit'],
      ['style:cyber-security', 'same: unit'],
    ],
    ['style that has no letters here', ['a', { from: ',', weight: 'style' }, ' b'], ['same:a', 'same: b']],
  ];
  it.each(cases)('%s', (_, pieces, segments) => {
    expect(segment(pieces)).toEqual(segments);
  });

  it('gives the wording as it is when nobody quotes the statement', () => {
    expect(segmentWording(null, 'words', [])).toEqual([{ kind: 'same', text: 'words' }]);
  });

  it('gives the wording as it is when the edits do not lead to it', () => {
    const { fullest, edits } = wordingOf(['to ', { from: 'be', to: 'have' }]);
    expect(segmentWording(fullest, 'to hold', edits)).toEqual([{ kind: 'same', text: 'to hold' }]);
    const overlapping = [...edits, ...edits];
    expect(segmentWording(fullest, 'to have', overlapping)).toEqual([{ kind: 'same', text: 'to have' }]);
  });

  it('without what was dropped is always the wording', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.record({ from: fc.string(), to: fc.string(), weight: fc.constantFrom('style' as const, 'wording' as const) }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { fullest, text, edits } = wordingOf(pieces);
        const kept = segmentWording(fullest, text, edits).filter(({ kind }) => kind !== 'dropped');
        expect(kept.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
