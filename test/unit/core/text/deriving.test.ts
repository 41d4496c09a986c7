import { describe, expect, it, vi } from 'vitest';
import { Deriving } from '../../../../src/core/text/deriving';

class Thing extends Deriving {}

describe('what is derived of a thing', () => {
  it('is made once, of that thing', () => {
    const thing = new Thing();
    const read = vi.fn((of: Thing) => ({ of }));
    const made = thing.derive(read);
    expect(made.of).toBe(thing);
    expect(thing.derive(read)).toBe(made);
    expect(read).toHaveBeenCalledOnce();
  });

  it('is made for each thing, and by each reader', () => {
    const [one, other] = [new Thing(), new Thing()];
    const read = vi.fn((of: Thing) => ({ of }));
    expect(one.derive(read)).not.toBe(other.derive(read));
    expect(one.derive((of) => ({ of }))).not.toBe(one.derive(read));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is what was kept, asked for once, where something was', () => {
    const thing = new Thing();
    const read = vi.fn((_of: Thing) => 'read');
    const remember = vi.fn(() => 'kept');
    thing.keep(read, remember);
    expect([thing.derive(read), thing.derive(read)]).toEqual(['kept', 'kept']);
    expect([read.mock.calls.length, remember.mock.calls.length]).toEqual([0, 1]);
    expect(new Thing().derive(read)).toBe('read');
  });

  it('is made once when it is nothing', () => {
    const read = vi.fn((_of: Thing) => null);
    const thing = new Thing();
    thing.derive(read);
    expect(thing.derive(read)).toBeNull();
    expect(read).toHaveBeenCalledOnce();
  });
});
