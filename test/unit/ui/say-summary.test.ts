import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/comparison-model';
import { saySummary, sayTexts } from '../../../src/ui/say-summary';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { comparedOf, elsewhereOf, occurrenceOf } from '../../fixtures/comparisons/wording';
import { english } from './english';

interface Facts {
  /** For each shared statement the outlets that carry it; null: outlet unknown. */
  shared?: (string | null)[][];
  /** Outlets that print one agency's text: they are one witness. */
  alike?: string[];
  alone?: number;
  missing?: number;
  outletHere?: string | null;
  complete?: boolean;
}

function comparisonOf({
  shared = [],
  alike = [],
  alone = 0,
  missing = 0,
  outletHere = 'Here',
  complete = true,
}: Facts): Comparison {
  const occurrence = occurrenceOf({ wording: 'words', fidelity: 'verbatim' });
  let texts = 0;
  const witnesses: string[] = [];
  const statement = { id: '', speaker: null, label: '', fullest: 'words', here: [occurrence] };
  return {
    article: { ...tunnel.article, outlet: outletHere, complete },
    story: tunnel.story,
    alsoNear: null,
    mention: null,
    statements: shared.map((outlets) =>
      comparedOf({
        ...statement,
        elsewhere: outlets.map((outlet) => {
          texts += outlet === null ? 1 : 0;
          const articleId = outlet ?? `unknown ${texts}`;
          const own = witnesses.indexOf(articleId) < 0 ? witnesses.push(articleId) : witnesses.indexOf(articleId) + 1;
          return {
            ...elsewhereOf({ articleId, outlet, title: null }, { wording: 'words', fidelity: 'verbatim' }),
            witness: alike.includes(articleId) ? 0 : own,
          };
        }),
      }),
    ),
    onlyHere: Array.from({ length: alone }, () => occurrence),
    missing: Array.from({ length: missing }, () => ({ ...statement, elsewhere: [], witnesses: 0, when: 'by-then' })),
    framing: [],
  };
}

describe('saySummary', () => {
  const table: [string, Facts, string][] = [
    [
      'many of each',
      { shared: [['A', 'B'], ['C'], ['A'], ['B'], ['C']], alone: 2, missing: 6 },
      '5 of 7 quotations also in 3 other outlets',
    ],
    ['one of each', { shared: [['A']], alone: 1, missing: 1 }, '1 of 2 quotations also in 1 other outlet'],
    ['one, shared', { shared: [['A', 'B']] }, '1 quotation, also in 2 other outlets'],
    ['all shared', { shared: [['A'], ['A']], missing: 2 }, '2 of 2 quotations also in 1 other outlet'],
    ['one, alone', { alone: 1 }, '1 quotation, in no other text'],
    ['none', { missing: 3 }, 'No quotations here'],
    ['thousands, as the reader writes them', { alone: 1234 }, '1,234 quotations, none in another text'],
    ['texts whose outlets are unknown', { shared: [[null, null]] }, '1 quotation, also in 2 other outlets'],
    ['another text of the same outlet', { shared: [['here ', 'A']] }, '1 quotation, also in 2 other texts'],
    [
      'two outlets that print one text, and another',
      { shared: [['A', 'B', 'C']], alike: ['A', 'B'] },
      '1 quotation, also in 2 independent texts',
    ],
    [
      'outlets that all print one text',
      { shared: [['A', 'B']], alike: ['A', 'B'] },
      '1 quotation, also in 1 independent text',
    ],
    [
      'two texts of one outlet that are much alike',
      { shared: [['A', 'a', 'C']], alike: ['A', 'a'] },
      '1 quotation, also in 2 other outlets',
    ],
    ['a text that is cut', { shared: [['A']], alone: 1, complete: false }, '1 of 2 quotations also in 1 other outlet'],
  ];
  it.each(table)('%s', (_, facts, sentence) => {
    expect(saySummary(english, comparisonOf(facts))).toBe(sentence);
  });
});

describe('sayTexts', () => {
  it.each([
    [1, 1, 'in 1 text'],
    [5, 5, 'in 5 texts'],
    [5, 2, 'in 2 independent texts'],
    [3, 1, 'in 1 independent text'],
  ])('of %i texts, %i of them witnesses', (texts, witnesses, said) => {
    expect(sayTexts(english, { texts, witnesses })).toBe(said);
  });
});
