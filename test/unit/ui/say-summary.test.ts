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
      '7 quotations here. 5 are carried by 3 other outlets, 2 by nobody else. 6 that others carry are not here.',
    ],
    [
      'one of each',
      { shared: [['A']], alone: 1, missing: 1 },
      '2 quotations here. 1 is carried by 1 other outlet, 1 by nobody else. 1 that others carry is not here.',
    ],
    [
      'one, shared',
      { shared: [['A', 'B']] },
      '1 quotation here. It is carried by 2 other outlets. Nothing that others quote is left out.',
    ],
    [
      'all shared',
      { shared: [['A'], ['A']], missing: 2 },
      '2 quotations here. All are carried by 1 other outlet. 2 that others carry are not here.',
    ],
    ['one, alone', { alone: 1 }, '1 quotation here. Nobody else carries it. Nothing that others quote is left out.'],
    ['none', { missing: 3 }, 'No quotations here. 3 that others carry are not here.'],
    [
      'thousands, as the reader writes them',
      { alone: 1234 },
      '1,234 quotations here. Nobody else carries any of them. Nothing that others quote is left out.',
    ],
    [
      'texts whose outlets are unknown',
      { shared: [[null, null]] },
      '1 quotation here. It is carried by 2 other outlets. Nothing that others quote is left out.',
    ],
    [
      'another text of the same outlet',
      { shared: [['here ', 'A']] },
      '1 quotation here. It is carried by 2 other texts. Nothing that others quote is left out.',
    ],
    [
      'two outlets that print one text, and another',
      { shared: [['A', 'B', 'C']], alike: ['A', 'B'] },
      '1 quotation here. It is carried by 2 independent texts. Nothing that others quote is left out.',
    ],
    [
      'outlets that all print one text',
      { shared: [['A', 'B']], alike: ['A', 'B'] },
      '1 quotation here. It is carried by 1 independent text. Nothing that others quote is left out.',
    ],
    [
      'two texts of one outlet that are much alike',
      { shared: [['A', 'a', 'C']], alike: ['A', 'a'] },
      '1 quotation here. It is carried by 2 other outlets. Nothing that others quote is left out.',
    ],
    [
      'a text that is cut',
      { shared: [['A']], alone: 1, complete: false },
      '2 quotations here. 1 is carried by 1 other outlet, 1 by nobody else.',
    ],
  ];
  it.each(table)('%s', (_, facts, sentence) => {
    expect(saySummary(english, comparisonOf(facts))).toBe(sentence);
  });
});

describe('sayTexts', () => {
  it.each([
    [1, 1, 'carried by 1 text'],
    [5, 5, 'carried by 5 texts'],
    [5, 2, 'carried by 2 independent texts'],
    [3, 1, 'carried by 1 independent text'],
  ])('of %i texts, %i of them witnesses', (texts, witnesses, said) => {
    expect(sayTexts(english, { texts, witnesses })).toBe(said);
  });
});
