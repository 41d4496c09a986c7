import { describe, expect, it } from 'vitest';
import { partByCloseness } from '../../../src/core/comparison/find-closest';
import type { OccurrenceElsewhere } from '../../../src/core/model';
import { findCopies, groupCarriers, readsAs } from '../../../src/ui/group-carriers';
import { elsewhereOf, type OccurrenceFacts } from '../../fixtures/comparisons/wording';

let place = 0;
function at(articleId: string, fidelity: OccurrenceFacts['fidelity'], wording: string): OccurrenceElsewhere {
  place += 1000;
  return elsewhereOf({ articleId, outlet: articleId, title: null }, { fidelity, wording, start: place });
}

function groups(...elsewhere: OccurrenceElsewhere[]): string[] {
  return groupCarriers(elsewhere).map(
    ({ fidelity, carriers, wordings }) =>
      `${fidelity} ${carriers.map(({ articleId }) => articleId).join('+')}: ${wordings.map(({ text }) => text).join('|')}`,
  );
}

describe('groupCarriers', () => {
  it('sets those that print it alike together', () => {
    expect(groups(at('a', 'verbatim', 'to be'), at('b', 'shortened', 'be'), at('c', 'verbatim', 'to be'))).toEqual([
      'verbatim a+c: to be',
      'shortened b: be',
    ]);
  });

  it('does not part verbatim wordings by their punctuation and case', () => {
    expect(groups(at('a', 'verbatim', 'It’s so.'), at('b', 'verbatim', "it's  so"))).toEqual([
      'verbatim a+b: It’s so.',
    ]);
  });

  it('parts shortened wordings by the mark of their cut', () => {
    expect(groups(at('a', 'shortened', 'to … be'), at('b', 'shortened', 'to be'))).toHaveLength(2);
  });

  it('begins with those closest to the fullest wording', () => {
    const fidelities = ['indirect', 'fragment', 'altered', 'shortened', 'restyled', 'verbatim'] as const;
    const elsewhere = fidelities.map((fidelity) => at(fidelity, fidelity, `as ${fidelity}`));
    expect(groupCarriers(elsewhere).map(({ fidelity }) => fidelity)).toEqual([...fidelities].reverse());
  });

  it('keeps apart what reads the same and is not: quoted whole here, a fragment there', () => {
    expect(groups(at('a', 'verbatim', 'be'), at('b', 'fragment', 'be'))).toHaveLength(2);
  });

  it('has one row for a text, with all its fragments', () => {
    expect(groups(at('a', 'fragment', 'to be'), at('a', 'fragment', 'or not'))).toEqual(['fragment a: to be|or not']);
  });

  it('keeps what a text carries further from the fullest wording for later', () => {
    const [group] = groupCarriers([at('a', 'fragment', 'be'), at('a', 'verbatim', 'to be')]);
    expect(group?.wordings.map(({ text }) => text)).toEqual(['to be']);
    expect(group?.carriers[0]?.again.map(({ text }) => text)).toEqual(['be']);
  });

  it('has nothing to say about nothing', () => {
    expect(groupCarriers([])).toEqual([]);
    expect(partByCloseness([])).toEqual({ main: [], again: [] });
  });
});

describe('readsAs', () => {
  it.each([
    ['verbatim', 'It’s so.', "it's so", true],
    ['verbatim', 'It’s so.', 'It was so.', false],
    ['verbatim', '…', '!', false],
    ['restyled', 'you & I', 'you and I', false],
    ['altered', 'It’s so.', "It's so", false],
    ['altered', 'It’s so. ', 'It’s so.', true],
  ] as const)('%s: %s and %s: %s', (fidelity, text, above, same) => {
    expect(readsAs(at('a', fidelity, text), above)).toBe(same);
  });
});

describe('findCopies', () => {
  const copiesOf = (witnesses: (number | undefined)[], here?: number): string[] => {
    const elsewhere = witnesses.map((witness, index) => ({
      ...at(`text ${index}`, 'verbatim', 'to be'),
      ...(witness === undefined ? {} : { witness }),
    }));
    return [...findCopies(groupCarriers(elsewhere), here)].map(
      ([id, of]) => `${id} of ${of === 'here' ? of : of.articleId}`,
    );
  };

  it('names the first of those that are one witness, and the text being read before all', () => {
    expect(copiesOf([4, 5, 4, 4])).toEqual(['text 2 of text 0', 'text 3 of text 0']);
    expect(copiesOf([4, 5, 4], 5)).toEqual(['text 1 of here', 'text 2 of text 0']);
  });

  it('says nothing of texts that are their own witness, or of which it is not known', () => {
    expect(copiesOf([1, 2, 3], 0)).toEqual([]);
    expect(copiesOf([undefined, undefined])).toEqual([]);
  });
});
