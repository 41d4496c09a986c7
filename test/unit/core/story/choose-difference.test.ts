import { describe, expect, it } from 'vitest';
import type { ComparedStatement } from '../../../../src/core/comparison-model';
import type { Difference, Fidelity, Occurrence, OccurrenceElsewhere } from '../../../../src/core/model';
import { chooseDifference } from '../../../../src/core/story/choose-difference';

const occurrence = (fidelity: Fidelity, form: Occurrence['form'] = 'direct') =>
  ({ fidelity, form, edits: [], text: fidelity }) as unknown as Occurrence;

interface Given {
  id: string;
  difference: Difference;
  here?: Occurrence;
  elsewhere: Fidelity[];
  fullest?: string | null;
}

const statement = ({ id, difference, here = occurrence('verbatim'), elsewhere, fullest = 'whole' }: Given) =>
  ({
    id,
    difference,
    fullest,
    here: [here],
    elsewhere: elsewhere.map(
      (fidelity, at) => ({ ...occurrence(fidelity), articleId: `${at}` }) as OccurrenceElsewhere,
    ),
  }) as ComparedStatement;

const cut: Given = { id: 'cut', difference: 'cut', elsewhere: ['verbatim', 'shortened'] };

describe('the difference by which a comparison is shown', () => {
  it('is the first that is told, with the text that made it', () => {
    const shown = chooseDifference({
      statements: [
        statement({ id: 'part', difference: 'part', elsewhere: ['fragment'] }),
        statement(cut),
        statement({ ...cut, id: 'second cut' }),
      ],
    });
    expect(shown?.statement.id).toBe('cut');
    expect(shown?.here.fidelity).toBe('verbatim');
    expect(shown?.elsewhere.articleId).toBe('1');
  });

  it.each<[string, Given]>([
    ['that all print alike', { ...cut, difference: 'same', elsewhere: ['verbatim'] }],
    ['that this text cut itself', { ...cut, here: occurrence('shortened') }],
    ['that this text only reports', { ...cut, here: occurrence('verbatim', 'indirect') }],
    ['that nobody quotes', { ...cut, fullest: null }],
    ['in which no other text did it', { ...cut, elsewhere: ['verbatim'] }],
  ])('is none of words %s', (_, given) => {
    expect(chooseDifference({ statements: [statement(given)] })).toBeNull();
  });
});
