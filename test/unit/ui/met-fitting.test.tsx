import { describe, expect, it, vi } from 'vitest';
import { MetFitting } from '../../../src/ui/MetFitting';
import { english } from './english';
import { render, the } from './render';

const reading = (id: string, outlet: string | null) => ({
  ...{ id, outlet, title: `Title of ${id}`, url: null },
  readAt: '2031-04-04T09:00:00.000Z',
});
const GAZETTE = reading('a', 'Weir Gazette');
const POST = reading('b', null);

function show(fitting: { id: string; quotations: number }[]) {
  const onStart = vi.fn();
  return {
    root: render(<MetFitting strings={english} met={{ readings: [GAZETTE, POST], fitting }} onStart={onStart} />),
    onStart,
  };
}

describe('a story of an article and of what was read before', () => {
  it('is offered with what speaks for it, and made of one click', () => {
    const { root, onStart } = show([{ id: 'a', quotations: 2 }]);
    expect([...root.querySelectorAll('li')].map((item) => item.textContent?.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'You read Weir Gazette on 4 April 2031: 2 quotations in common.',
    ]);
    expect(onStart).not.toHaveBeenCalled();
    const button = the(root, 'button');
    expect(button.textContent).toBe('Start a story of both');
    button.click();
    expect(onStart).toHaveBeenCalledWith(['a']);
  });

  it('is of all that fit', () => {
    const { root, onStart } = show([
      { id: 'b', quotations: 1 },
      { id: 'a', quotations: 3 },
    ]);
    const button = the(root, 'button');
    expect([root.querySelectorAll('li').length, button.textContent]).toEqual([2, 'Start a story of all of them']);
    button.click();
    expect(onStart).toHaveBeenCalledWith(['b', 'a']);
  });

  it('is not offered where none fits', () => {
    expect(show([]).root.querySelector('button')).toBeNull();
  });
});
