import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLife } from '../../../src/content/life';
import { toldByBrowser } from './fake-page';

afterEach(() => vi.useRealTimers());

function setUp() {
  vi.useFakeTimers();
  const extension = { alive: true };
  return { extension, life: createLife(() => extension.alive) };
}

describe('the life of a content script', () => {
  it('lets no error out', async () => {
    const { life } = setUp();
    const fail = () => {
      throw new Error('oops');
    };
    life.step(fail);
    life.stepAsync(async () => fail());
    life.later(5, fail);
    const target = new EventTarget();
    life.listen(target, 'x', fail);
    target.dispatchEvent(toldByBrowser('x'));
    // An unhandled rejection would fail the run.
    await vi.runAllTimersAsync();
  });

  it('ends at the first step after the extension has gone', () => {
    const { extension, life } = setUp();
    const work = vi.fn();
    extension.alive = false;
    life.step(work);
    expect(work).not.toHaveBeenCalled();
    expect(life.signal.aborted).toBe(true);
  });

  it('takes listeners and timers with it', () => {
    const { life } = setUp();
    const target = new EventTarget();
    const work = vi.fn();
    life.listen(target, 'x', work);
    life.later(10, work);
    life.stop();
    target.dispatchEvent(toldByBrowser('x'));
    expect(vi.getTimerCount()).toBe(0);
    life.step(work);
    expect(work).not.toHaveBeenCalled();
  });

  it('hears what the browser tells, and nothing that a page makes up', () => {
    const { life } = setUp();
    const target = new EventTarget();
    const work = vi.fn();
    life.listen(target, 'x', work);
    target.dispatchEvent(new Event('x'));
    expect(work).not.toHaveBeenCalled();
    target.dispatchEvent(toldByBrowser('x'));
    expect(work).toHaveBeenCalledOnce();
  });

  it('calls off one timer alone', () => {
    const { life } = setUp();
    const first = vi.fn();
    const second = vi.fn();
    const callOff = life.later(10, first);
    life.later(10, second);
    callOff();
    vi.runAllTimers();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});
