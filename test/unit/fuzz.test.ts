import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineTarget } from '../fuzz/fuzz-target';
import { runTarget } from '../fuzz/run-target';
import { makeTarget, TARGET_NAMES } from '../fuzz/targets';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const FIXED_SEEDS = [1, 20170709];
/** Another one each time: what it finds is printed with what runs it again. */
const FRESH_SEED = Math.floor(Math.random() * 2 ** 31);
/** A busy machine is not a broken law. */
const TIMEOUT = 120_000;

console.log(`fuzzing with a fresh seed: ${FRESH_SEED}`);

describe.each(TARGET_NAMES)('fuzzing %s', { timeout: TIMEOUT }, (name) => {
  it.each([...FIXED_SEEDS, FRESH_SEED])('finds nothing with the seed %i', async (seed) => {
    const target = await makeTarget(name, { root, pages: null });
    const { cases, failure } = await runTarget(target, { time: null, cases: target.casesInTest, seed, path: null });
    expect(failure ?? '').toBe('');
    expect(cases).toBe(target.casesInTest);
  });
});

describe('a broken law', () => {
  it('is shrunk and printed with what runs it again, and the same case comes back by it', async () => {
    const seen: number[] = [];
    const target = defineTarget('numbers', 1, fc.nat(), (one) => {
      seen.push(one);
      if (one > 1000) throw new Error('too large');
    });
    const { failure } = await runTarget(target, { time: null, cases: 500, seed: 1, path: null });
    expect(failure).toContain('too large');
    expect(failure).toContain('case: 1001');
    const [, seed = '', path = ''] = /--target numbers --seed (-?\d+) --path "([\d:]+)"/.exec(failure ?? '') ?? [];
    seen.length = 0;
    const again = await runTarget(target, { time: null, cases: 500, seed: Number(seed), path });
    expect(again.failure).toContain('case: 1001');
    expect(seen[0]).toBe(1001);
  });
});
