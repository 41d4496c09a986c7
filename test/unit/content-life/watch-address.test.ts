import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLife } from '../../../src/content/life';
import { watchAddress } from '../../../src/content/watch-address';
import { fakePage } from './fake-page';

afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const page = fakePage();
  const onMove = vi.fn();
  const { moved } = watchAddress(
    page.window,
    createLife(() => true),
    onMove,
  );
  return { page, onMove, moved };
}

describe('watching the address', () => {
  it.each(['popstate', 'currententrychange'] as const)('hears of a page by %s', (event) => {
    const { page, onMove } = setUp();
    page.moveTo('https://paper.example/next', event);
    expect(onMove.mock.calls).toEqual([['page']]);
  });

  it('tells a fragment from a page', () => {
    const { page, onMove } = setUp();
    page.moveTo('https://paper.example/story#second');
    page.moveTo('https://paper.example/story#third', 'popstate');
    expect(onMove.mock.calls).toEqual([['fragment'], ['fragment']]);
  });

  it('tells each move once, however many tell of it', () => {
    const { page, onMove, moved } = setUp();
    page.moveTo('https://paper.example/next', 'currententrychange');
    page.moveTo('https://paper.example/next', 'popstate');
    moved();
    expect(onMove).toHaveBeenCalledOnce();
  });

  it('hears of it from the background where the page has no Navigation API', () => {
    const page = fakePage();
    page.place.navigation = undefined;
    const onMove = vi.fn();
    const { moved } = watchAddress(
      page.window,
      createLife(() => true),
      onMove,
    );
    page.place.location.href = 'https://paper.example/next';
    moved();
    expect(onMove).toHaveBeenCalledOnce();
  });
});
