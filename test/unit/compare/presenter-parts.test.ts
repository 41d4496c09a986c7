import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../src/compare/letter-of';
import { readPresenterKey, stepFrom } from '../../../src/compare/presenter-keys';
import { findLargestFit } from '../../../src/compare/use-fit';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the presentation', () => {
  it.each([
    ['ArrowRight', 'next', 'previous'],
    ['ArrowLeft', 'previous', 'next'],
    ['PageDown', 'next', 'next'],
    ['PageUp', 'previous', 'previous'],
    ['Home', 'first', 'first'],
    ['End', 'last', 'last'],
    [' ', 'reveal-one', 'reveal-one'],
    ['r', 'reveal-all', 'reveal-all'],
    ['R', 'reveal-all', 'reveal-all'],
    ['f', 'full-screen', 'full-screen'],
    ['Escape', 'end', 'end'],
    ['x', null, null],
    ['Tab', null, null],
    ['ArrowDown', null, null],
  ])('%s: %s, in writing from the right: %s', (key, fromLeft, fromRight) => {
    expect(readPresenterKey(pressed(key), false)).toBe(fromLeft);
    expect(readPresenterKey(pressed(key), true)).toBe(fromRight);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves what is pressed with %s to the browser', (held) => {
    expect(readPresenterKey(pressed('r', { [held]: true }), false)).toBeNull();
    expect(readPresenterKey(pressed('ArrowLeft', { [held]: true }), false)).toBeNull();
  });

  it.each([
    [0, 'next', 3, 1],
    [2, 'next', 3, 2],
    [2, 'previous', 3, 1],
    [0, 'previous', 3, 0],
    [1, 'first', 3, 0],
    [1, 'last', 3, 2],
    [0, 'last', 0, 0],
    [1, 'reveal-all', 3, 1],
  ] as const)('from %i, %s of %i: %i', (at, step, count, to) => {
    expect(stepFrom(at, step, count)).toBe(to);
  });
});

describe('letters that fit', () => {
  const sizes = { from: 1, to: 5 };

  it.each([
    ['all', () => true, 5],
    ['none', () => false, 1],
    ['up to three', (size: number) => size <= 3, 3],
  ])('%s', (_, fits, best) => {
    expect(findLargestFit(sizes, fits)).toBe(best);
  });

  it('are found with few tries', () => {
    let tries = 0;
    findLargestFit(sizes, (size) => {
      tries++;
      return size < 2.7;
    });
    expect(tries).toBeLessThan(8);
  });
});

it('calls the outlets by letters', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
