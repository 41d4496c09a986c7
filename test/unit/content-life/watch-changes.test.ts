import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLife } from '../../../src/content/life';
import { watchChanges } from '../../../src/content/watch-changes';
import { fakePage } from './fake-page';

afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const page = fakePage();
  const life = createLife(() => true);
  const onChange = vi.fn();
  const watch = watchChanges(page.document, life, onChange);
  watch.restart();
  return { page, life, onChange, watch };
}

describe('watching a page for changes', () => {
  it('looks once for a burst of changes', () => {
    const { page, onChange } = setUp();
    for (let i = 0; i < 100; i++) page.mutate();
    vi.advanceTimersByTime(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('does not observe while it waits', () => {
    const { page } = setUp();
    expect(page.observers()).toBe(1);
    page.mutate();
    expect(page.observers()).toBe(0);
  });

  it('looks ever more rarely at a page that never rests, and ends', () => {
    const { page, onChange } = setUp();
    for (let frame = 0; frame < 60 * 60; frame++) {
      page.mutate();
      vi.advanceTimersByTime(16);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(4);
    expect(onChange.mock.calls.length).toBeLessThan(15);
    expect(page.observers()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins anew when told to', () => {
    const { page, onChange, watch } = setUp();
    vi.advanceTimersByTime(60_000);
    watch.restart();
    page.mutate();
    vi.advanceTimersByTime(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('ends with the life of the script', () => {
    const { page, life, onChange } = setUp();
    page.mutate();
    life.stop();
    vi.advanceTimersByTime(60_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(page.observers()).toBe(0);
  });
});
