import { describe, expect, it } from 'vitest';
import { partByCloseness } from '../../../src/core/comparison/find-closest';
import type { OccurrenceElsewhere } from '../../../src/core/model';
import { type Carrier, foldCopies, groupCarriers, type HereText, readsAs } from '../../../src/ui/group-carriers';
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
      'shortened b: be',
      'verbatim a+c: to be',
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

  it('begins with what differs most', () => {
    const fidelities = ['verbatim', 'fragment', 'indirect', 'altered', 'shortened'] as const;
    const elsewhere = fidelities.map((fidelity) => at(fidelity, fidelity, `as ${fidelity}`));
    expect(groupCarriers(elsewhere).map(({ fidelity }) => fidelity)).toEqual([
      'shortened',
      'altered',
      'fragment',
      'indirect',
      'verbatim',
    ]);
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

describe('foldCopies', () => {
  const HERE: HereText = { witness: 9, words: 'to be' };
  /** Each text by its witness and its words; all print a statement whose fullest wording is "to be". */
  const fold = (texts: [witness: number | undefined, wording: string][], here: HereText | null = HERE) => {
    const elsewhere = texts.map(([witness, wording], index) => ({
      ...at(`${index}`, wording === 'to be' ? 'verbatim' : 'shortened', wording),
      ...(witness === undefined ? {} : { witness }),
    }));
    const { groups, copiesOfHere, copyOf } = foldCopies(groupCarriers(elsewhere), here);
    const name = ({ articleId, copies }: Carrier): string =>
      copies.length === 0 ? articleId : `${articleId}+${copies.map(name).join('+')}`;
    return {
      shown: groups.map(({ carriers }) => carriers.map(name).join(' ')),
      here: copiesOfHere.map(name),
      copyOf: [...copyOf].map(([id, of]) => `${id} of ${of === 'here' ? of : of.articleId}`),
    };
  };

  it('puts what prints it alike with the first of one witness', () => {
    expect(
      fold([
        [4, 'to be'],
        [5, 'to be'],
        [4, 'to be'],
        [4, 'to be'],
      ]),
    ).toEqual({
      shown: ['0+2+3 1'],
      here: [],
      copyOf: [],
    });
  });

  it('puts copies of the text being read with that', () => {
    expect(
      fold([
        [9, 'to be'],
        [5, 'to be'],
        [9, 'to be'],
      ]),
    ).toEqual({ shown: ['1'], here: ['0', '2'], copyOf: [] });
  });

  it('leaves a copy that prints it otherwise where it stands, known as one', () => {
    expect(
      fold([
        [9, 'be'],
        [5, 'to be'],
      ]),
    ).toEqual({ shown: ['0', '1'], here: [], copyOf: ['0 of here'] });
    expect(
      fold([
        [4, 'be'],
        [4, 'to be'],
      ]),
    ).toEqual({ shown: ['0', '1'], here: [], copyOf: ['1 of 0'] });
  });

  it('has none where texts are their own witness, or it is not known, or nothing is being read', () => {
    const alone = { shown: ['0 1'], here: [], copyOf: [] };
    expect(
      fold([
        [1, 'to be'],
        [2, 'to be'],
      ]),
    ).toEqual(alone);
    expect(
      fold([
        [undefined, 'to be'],
        [undefined, 'to be'],
      ]),
    ).toEqual(alone);
    expect(
      fold(
        [
          [9, 'to be'],
          [2, 'to be'],
        ],
        null,
      ),
    ).toEqual(alone);
  });
});
