import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrints, readQuotePrints } from '../../../../src/core/shards/prints';
import { readText } from '../knowing/invented-stories';

const RARE = [
  'quartz',
  'heron',
  'lantern',
  'gravel',
  'walnut',
  'copper',
  'meadow',
  'kettle',
  'saddle',
  'magpie',
  'juniper',
  'anvil',
];
const words = fc.array(fc.constantFrom(...RARE), { minLength: 0, maxLength: 20 });
const shares = (one: ReturnType<typeof readText>, other: ReturnType<typeof readText>, quoted: boolean) => {
  const kept = new Set(readQuotePrints(other));
  return readPrints(one).some((print) => kept.has(print.hash) && (!quoted || print.quoted));
};
const quote = (...said: string[]) => readText(null, `“${said.join(' ')},” said Ann Lee.`);
const SEVEN = RARE.slice(0, 7);

describe('the runs of words that are kept of quotations', () => {
  it('has one in common with every text that shares seven words that tell', () => {
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        expect(shares(quote(...a, ...SEVEN, ...b), quote(...c, ...SEVEN, ...d), true)).toBe(true);
        expect(shares(readText(null, `${[...a, ...SEVEN, ...b].join(' ')}.`), quote(...c, ...SEVEN, ...d), false)).toBe(
          true,
        );
      }),
    );
  });

  it('has one of a quotation of four words, and none of three', () => {
    expect(readQuotePrints(quote(...RARE.slice(0, 4)))).toHaveLength(1);
    expect(readQuotePrints(quote(...RARE.slice(0, 3)))).toHaveLength(0);
  });

  it('is of quotations alone, each run once', () => {
    const text = readText(null, RARE.join(' '), `“${SEVEN.join(' ')},” said Ann Lee. “${SEVEN.join(' ')},” she said.`);
    expect([...readQuotePrints(text)]).toEqual([...readQuotePrints(quote(...SEVEN))]);
  });

  it('keeps no run of everyday words', () => {
    expect(readQuotePrints(quote('that is what we have been told by some of them'))).toHaveLength(0);
  });
});
