import { describe, expect, it, vi } from 'vitest';
import { holdLibrary } from '../../../src/background/library-holder';
import type { Library } from '../../../src/storage/library';

const library = { inMemory: false } as Library;

describe('the library of the background', () => {
  it('is opened once, when it is first used', async () => {
    const open = vi.fn(async () => library);
    const withLibrary = holdLibrary(open, () => {});
    expect(open).not.toHaveBeenCalled();
    await Promise.all([withLibrary(async () => 1), withLibrary(async () => 2)]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is opened anew, and the work done again, when it has gone away', async () => {
    const open = vi.fn(async () => library);
    const report = vi.fn();
    const work = vi.fn().mockRejectedValueOnce(new Error('DatabaseClosedError')).mockResolvedValue('done');
    await expect(holdLibrary(open, report)(work)).resolves.toBe('done');
    expect(open).toHaveBeenCalledTimes(2);
    expect(report).toHaveBeenCalledOnce();
  });

  it('fails when the work fails twice', async () => {
    const withLibrary = holdLibrary(
      async () => library,
      () => {},
    );
    await expect(withLibrary(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  it('is tried again after an opening that failed', async () => {
    const open = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue(library);
    await expect(holdLibrary(open, () => {})(async () => 'done')).resolves.toBe('done');
  });
});
