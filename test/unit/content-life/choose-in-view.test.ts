import { describe, expect, test } from 'vitest';
import { chooseInView, type Extent } from '../../../src/content/choose-in-view';

const HEIGHT = 800;
const at = (...edges: number[]): Extent[] => edges.slice(1).map((bottom, i) => ({ top: edges[i] ?? 0, bottom }));

describe('the article in view', () => {
  test.each<[string, number[], number | null, number]>([
    ['is the one that fills most of the window', [-3000, 200, 4000], null, 1],
    ['is the upper one of two that fill as much', [0, 380, 800], null, 0],
    ['is the larger one where the upper one is far smaller', [0, 200, 800], null, 1],
    ['stays the one before at a border', [-3000, 350, 4000], 0, 0],
    ['changes when the one before has little left', [-3000, 250, 4000], 0, 1],
    ['stays when one comes back over the border a little', [-3000, 450, 4000], 1, 1],
    ['is the upper one of many short ones', [10, 210, 420, 640, 860], null, 0],
    ['stays a short one that is still wholly there', [-190, 10, 220, 440, 700], 1, 1],
    ['is the nearest where none is in the window', [1000, 2000, 3000], null, 0],
    ['is the nearest above the window too', [-3000, -2000, -100], null, 1],
  ])('%s', (_, edges, before, index) => {
    expect(chooseInView(at(...edges), HEIGHT, before)).toBe(index);
  });

  test('stays the one before where none is in the window', () => {
    expect(chooseInView(at(-3000, -2000, -100), HEIGHT, 0)).toBe(0);
  });

  test('is none of none', () => {
    expect(chooseInView([], HEIGHT, null)).toBe(-1);
  });
});
