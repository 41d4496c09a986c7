import { describe, expect, it } from 'vitest';
import { IndexReader } from '../../../../src/core/shards/index-reader';
import { readRoot, writeRoot } from '../../../../src/core/shards/index-root';
import { STEPS } from '../../../../src/core/shards/open-shard';
import { RowNames } from '../../../../src/core/shards/row-names';

const NAMES = new RowNames('');

/** A reader of an index in which somebody commits before each of so many readings; how often its work is begun. */
function setUp(commits: number) {
  const root = readRoot(null);
  let left = commits;
  const get = async (names: readonly string[]) => {
    if (names.length > 1 && left-- > 0) root.generation += 1;
    return names.map((name) => (name === NAMES.root ? writeRoot(root) : null));
  };
  const reader = new IndexReader({ get }, NAMES);
  let begun = 0;
  const ask = () =>
    reader.answer(async ({ generation }) => {
      begun += 1;
      await reader.get([NAMES.profile(begun)]);
      return generation;
    });
  return { ask, begun: () => begun };
}

describe('an answer while somebody commits', () => {
  it('is of what was committed last', async () => {
    const { ask, begun } = setUp(3);
    expect(await ask()).toBe(3);
    expect(begun()).toBe(4);
  });

  it('outlasts a whole compaction, and a few commits more', async () => {
    expect(STEPS.length).toBeLessThan(39);
    const { ask, begun } = setUp(39);
    expect(await ask()).toBe(39);
    expect(begun()).toBe(40);
  });

  it('is not begun for ever', async () => {
    const { ask, begun } = setUp(40);
    await expect(ask()).rejects.toThrow('somebody has committed');
    expect(begun()).toBe(40);
    expect(await ask()).toBe(40);
  });
});
