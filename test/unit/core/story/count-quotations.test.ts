import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/core/comparison-model';
import { countQuotations } from '../../../../src/core/story/count-quotations';
import { tunnel } from '../../../fixtures/comparisons/tunnel';
import { comparedOf, elsewhereOf, occurrenceOf } from '../../../fixtures/comparisons/wording';

const OWN = 7;
const said = { wording: 'The ferry stays', fidelity: 'verbatim' } as const;

/** A quotation for each list of witnesses, each in an outlet of its own. */
function compare(...witnesses: number[][]): Comparison {
  const framing = tunnel.framing.map((one) => (one.articleId === null ? { ...one, witness: OWN } : one));
  const statements = witnesses.map((all, at) =>
    comparedOf(
      {
        id: `${at}`,
        speaker: null,
        label: '',
        fullest: said.wording,
        here: [occurrenceOf(said)],
        elsewhere: all.map((witness) => ({
          ...elsewhereOf({ articleId: `text-${witness}`, outlet: `Outlet ${witness}`, title: null }, said),
          witness,
        })),
      },
      OWN,
    ),
  );
  return { ...tunnel, framing, statements };
}

describe('the figures of a comparison', () => {
  it('are of quotations, each once, and of what only this article has as well', () => {
    const { here, shared, carriers } = countQuotations(compare([1, 2], [2, 3]));
    expect([here, shared, carriers.texts]).toEqual([2 + tunnel.onlyHere.length, 2, 3]);
  });

  it('take copies of the article for nobody', () => {
    const { here, shared, carriers } = countQuotations(compare([OWN], [OWN, 1]));
    expect([here, shared]).toEqual([2 + tunnel.onlyHere.length, 1]);
    expect(carriers).toEqual({ texts: 1, outlets: 1, witnesses: 1 });
  });
});
