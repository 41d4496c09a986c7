import { describe, expect, it } from 'vitest';
import { rowOfKey } from '../../../src/library/WindowedList';
import { SHELVES } from '../../fixtures/library/shelves';
import { press, textOf, textsOf, the } from '../ui/render';
import { calm, choose, showLibrary, submit, tick, type } from './show-library';

const found = (root: Element) => textOf(the(root, '.found [role=status]'));
const boxes = (root: Element) => [...root.querySelectorAll('.choose input')];

describe('the articles of the library', () => {
  it('are listed with what is known of each, and what is not', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=articles');
    expect(found(root)).toBe('8 articles');
    const rows = textsOf(root, '.article-row');
    expect(rows[0]).toContain('Gull & Tide4 Mar 20313,400 charactersfrom its page2 other readings');
    expect(rows[1]).toContain('from the file');
    expect(rows[2]).toContain('headline not stated');
    expect(rows[3]).toContain('quotations only');
  });

  it.each([
    ['#view=articles&story=tunnel', 3],
    ['#view=articles&story=none', 1],
    ['#view=articles&origin=bundled', 3],
    ['#view=articles&outlet=Coast%20Weekly', 2],
  ])('are narrowed by what the address says: %s', async (hash, count) => {
    const { root } = await showLibrary(SHELVES.some, hash);
    expect(textsOf(root, '.article-row')).toHaveLength(count);
  });

  it('are found as one types, with where the words stand, and the address follows', async () => {
    const { root, address } = await showLibrary(SHELVES.some, '#view=articles');
    type(the(root, 'input[type=search]'), 'heron');
    await calm(root);
    expect(textsOf(root, '.article-name')).toEqual(['Heron ferry stops for good', 'What the herons eat in winter']);
    expect(textsOf(root, '.found-in')).toEqual(['found in: headline', 'found in: headline']);
    expect(address.hash).toBe('#view=articles&search=heron');
    type(the(root, 'input[type=search]'), 'zeppelin');
    await calm(root);
    expect(found(root)).toBe('No article found');
  });

  it('are asked for and drawn only where they are seen, however many there are', async () => {
    const { root, source } = await showLibrary(SHELVES.many, '#view=articles');
    expect(found(root)).toBe('10,000 articles');
    expect(textsOf(root, '.article-row')).toHaveLength(20);
    expect(source.lists).toEqual([{ offset: 0, most: 20 }]);
    const [first] = root.querySelectorAll('[role=listitem]');
    expect(first?.getAttribute('aria-setsize')).toBe('10000');
  });

  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, null],
    ['ArrowUp', 0, null],
    ['ArrowUp', 1, 0],
    ['Home', 7, 0],
    ['End', 7, 9],
    ['a', 7, null],
  ])('are gone through by keyboard: %s at %i', (key, from, to) => {
    expect(rowOfKey(key, from, 10)).toBe(to);
  });

  it('are put into a new story, which comes back out again', async () => {
    const { root, source } = await showLibrary(SHELVES.some, '#view=articles');
    tick(boxes(root)[0] as Element);
    tick(boxes(root)[4] as Element);
    await calm(root);
    press(root, 'Put into a story…');
    await calm(root);
    choose(the(root, '.asked select'), 'new');
    await calm(root);
    type(the(root, '.asked input'), 'Herons and tunnels');
    await calm(root);
    submit(the(root, '.asked'));
    await calm(root);
    expect(source.changes).toEqual([
      { kind: 'start-with', articleIds: ['tunnel-1', 'alone'], name: 'Herons and tunnels' },
    ]);
    expect(textsOf(root, '.selection-bar')).toEqual([]);
    expect(textOf(the(root, '.views'))).toContain('Stories 4');
    press(root, 'Undo');
    await calm(root);
    expect(textOf(the(root, '.views'))).toContain('Stories 3');
  });

  it('are taken out of their story at once, with a way back', async () => {
    const { root, source } = await showLibrary(SHELVES.some, '#view=articles&story=tunnel');
    tick(boxes(root)[1] as Element);
    await calm(root);
    press(root, 'Take out of this story');
    await calm(root);
    expect(source.changes).toEqual([{ kind: 'take-from', articleIds: ['tunnel-2'], storyId: 'tunnel' }]);
    expect(textsOf(root, '.article-row')).toHaveLength(2);
    expect(textOf(the(root, '.change-bar'))).toContain('Undo');
  });

  it('of the bundled story stay in it, and it says so', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=articles&story=bundled:lighthouse');
    tick(boxes(root)[0] as Element);
    await calm(root);
    expect(textsOf(root, '.selection-bar .tools button')).toEqual(['Put into a story…']);
    expect(textOf(the(root, '.selection-bar .help'))).toContain('what is in it stays');
  });

  it('are all chosen at once', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=articles');
    press(root, 'Choose all');
    await calm(root);
    expect(textOf(the(root, '.selection-bar'))).toContain('8 articles chosen');
  });
});
