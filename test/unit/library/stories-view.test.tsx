import { describe, expect, it } from 'vitest';
import { SHELVES } from '../../fixtures/library/shelves';
import { press, textOf, textsOf, the } from '../ui/render';
import { calm, choose, showLibrary, submit, tick, type } from './show-library';

const said = (root: Element) => textOf(the(root, '.change-bar [role=status]'));

describe('the stories of the library', () => {
  it('are listed with their articles, outlets and days, each with a way to its articles', async () => {
    const { root } = await showLibrary(SHELVES.some);
    expect(textsOf(root, '.story-name')).toEqual([
      'The tunnel under the bay',
      'The heron ferry',
      'The lighthouse is sold',
    ]);
    expect(textsOf(root, '.story-row .facts')[0]).toMatch(/^3 articles.*Gull & Tide.*4–6 Mar 2031$/);
    expect(root.querySelector('.story-name a')?.getAttribute('href')).toBe('#view=articles&story=tunnel');
    expect(textsOf(root, '.stories-alone')).toEqual(['1 article is in no story']);
  });

  it('the bundled one takes articles in, and says so in place of what cannot be done', async () => {
    const { root } = await showLibrary(SHELVES.fresh);
    expect(textOf(the(root, '.story-tools'))).toContain('takes articles in, and stays as it is otherwise');
    expect(textsOf(root, '.story-tools button')).toEqual([]);
  });

  it('say what to do first where there is none of one’s own', async () => {
    const { root } = await showLibrary(SHELVES.fresh);
    expect(textOf(the(root, '.first-steps h2'))).toBe('Your first story');
    expect((await showLibrary(SHELVES.some)).root.querySelector('.first-steps')).toBeNull();
  });

  it('are renamed, and the name comes back', async () => {
    const { root, source } = await showLibrary(SHELVES.some);
    press(root, 'Rename');
    await calm(root);
    type(the(root, '.name-form input'), '  The long tunnel ');
    await calm(root);
    submit(the(root, '.name-form'));
    await calm(root);
    expect(source.changes).toEqual([{ kind: 'rename-story', storyId: 'tunnel', name: 'The long tunnel' }]);
    expect(textsOf(root, '.story-name')).toContain('The long tunnel');
    expect(said(root)).toContain('The long tunnel');
    press(root, 'Undo');
    await calm(root);
    expect(textsOf(root, '.story-name')).toContain('The tunnel under the bay');
    expect(said(root)).toBe('Undone.');
  });

  it('are merged into the one that is chosen', async () => {
    const { root, source } = await showLibrary(SHELVES.some);
    const boxes = () => [...root.querySelectorAll('.choose input')];
    tick(boxes()[0] as Element);
    await calm(root);
    expect(textOf(the(root, '.selection-bar'))).toContain('Choose another story');
    tick(boxes()[1] as Element);
    await calm(root);
    choose(the(root, '.selection-bar select'), 'ferry');
    await calm(root);
    press(root, 'Merge');
    await calm(root);
    expect(source.changes).toEqual([{ kind: 'merge-stories', into: 'ferry', storyIds: ['tunnel'] }]);
    expect(textsOf(root, '.story-name')).toEqual(['The heron ferry', 'The lighthouse is sold']);
  });

  it('are merged into the bundled one where that is chosen, which cannot go', async () => {
    const { root, source } = await showLibrary(SHELVES.some);
    const boxes = [...root.querySelectorAll('.choose input')];
    tick(boxes[0] as Element);
    tick(boxes[2] as Element);
    await calm(root);
    expect(textsOf(root, '.selection-bar option')).toEqual(['The lighthouse is sold']);
    press(root, 'Merge');
    await calm(root);
    expect(source.changes).toEqual([{ kind: 'merge-stories', into: 'bundled:lighthouse', storyIds: ['tunnel'] }]);
  });

  it.each([
    ['Only the story; keep its articles', false],
    ['The story and its 3 articles', true],
  ])('are deleted: %s', async (answer, withArticles) => {
    const { root, source } = await showLibrary(SHELVES.some);
    press(root, 'Delete…');
    await calm(root);
    press(root, answer);
    await calm(root);
    expect(source.changes).toEqual([{ kind: 'delete-story', storyId: 'tunnel', withArticles }]);
    expect(textsOf(root, '.story-name')).not.toContain('The tunnel under the bay');
  });

  it.each([
    ['no-room', 'no room for it on the disk'],
    ['gone', 'no longer in the library'],
    ['bundled', 'stays as it is otherwise'],
  ] as const)('say why nothing was changed: %s', async (reason, words) => {
    const { root } = await showLibrary({ ...SHELVES.some, answer: { state: 'refused', reason } });
    press(root, 'Delete…');
    await calm(root);
    press(root, 'Only the story');
    await calm(root);
    expect(said(root)).toContain(words);
    expect(textsOf(root, '.change-bar button')).toEqual([]);
  });

  it('are followed where they are changed elsewhere', async () => {
    const { root, source } = await showLibrary(SHELVES.some);
    await source.change({ kind: 'rename-story', storyId: 'ferry', name: 'No ferry any more' });
    source.tell();
    await calm(root);
    expect(textsOf(root, '.story-name')).toContain('No ferry any more');
  });
});

describe('the library’s page', () => {
  it('says what is lost when the browser closes, where there is no place on the disk', async () => {
    expect(textOf((await showLibrary(SHELVES['in-memory'])).root)).toContain('gone when you close the browser');
    expect(textOf((await showLibrary(SHELVES.some)).root)).not.toContain('gone when you close the browser');
  });

  it('mounts another part’s view at an address of its own', async () => {
    const { root, address } = await showLibrary(SHELVES.some, '#view=memory', [
      { name: 'memory', view: () => <p class="part">what was read</p> },
    ]);
    expect(textsOf(root, '.part')).toEqual(['what was read']);
    expect(textOf(the(root, '.views [aria-current]'))).toBe('Reading memory');
    address.move('#view=stories');
    await calm(root);
    expect(textsOf(root, '.part')).toEqual([]);
  });
});
