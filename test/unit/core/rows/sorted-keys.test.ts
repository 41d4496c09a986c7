import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedKeys } from '../../../../src/core/rows/sorted-keys';

const hashes = fc.array(fc.integer(), { maxLength: 300 });

describe('keys that ascend', () => {
  it('are found where they stand, and no others', () => {
    fc.assert(
      fc.property(hashes, hashes, (some, others) => {
        const ascending = Int32Array.from(new Set(some)).sort();
        const keys = new SortedKeys(ascending);
        expect(keys.length).toBe(ascending.length);
        for (const key of [...some, ...others]) expect(keys.find(key)).toBe(ascending.indexOf(key));
      }),
    );
  });

  it('are told from others of the same end', () => {
    const keys = new SortedKeys(Int32Array.of(-65_536, 0, 65_536));
    expect([-65_536, 0, 65_536].map((key) => keys.find(key))).toEqual([0, 1, 2]);
    expect([-131_072, 131_072, 32].map((key) => keys.find(key))).toEqual([-1, -1, -1]);
  });
});
