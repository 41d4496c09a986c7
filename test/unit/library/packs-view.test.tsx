import { describe, expect, it, vi } from 'vitest';
import { PacksView } from '../../../src/library/PacksView';
import type { ImportState, ImportSummary } from '../../../src/messaging/packs-protocol';
import type { PacksSource } from '../../../src/messaging/packs-source';
import { english } from '../ui/english';
import { press, render, textOf, textsOf, the } from '../ui/render';
import { calm, tick } from './show-library';

const SUMMARY: ImportSummary = {
  ...{ newStories: ['Sluices'], grownStories: [], versions: 0, corrections: 0 },
  articles: {
    added: { count: 1, first: [{ title: 'Open', outlet: 'The Sluice' }] },
    changed: { count: 0, first: [] },
    skipped: { count: 0, first: [] },
  },
};
const none = { count: 0, first: [] };
const NOTHING: ImportSummary = {
  ...SUMMARY,
  newStories: [],
  articles: { added: none, changed: none, skipped: { count: 1, first: [{ title: null, outlet: null }] } },
};
const pack = (more: object = {}) =>
  JSON.stringify({
    ...{ format: 'crossquote-story-pack', version: 2 },
    ...{ articles: [], stories: [], versions: [], corrections: [], ...more },
  });

/** Packs without a background. */
function fakeSource(some: Partial<PacksSource> = {}) {
  return {
    plan: vi.fn<PacksSource['plan']>(some.plan ?? (async () => SUMMARY)),
    start: vi.fn<PacksSource['start']>(some.start ?? (async (id) => ({ state: 'done', undo: id }))),
    cancel: vi.fn<PacksSource['cancel']>(some.cancel ?? (async () => ({ state: 'cancelled' }))),
    undo: vi.fn<PacksSource['undo']>(some.undo ?? (async () => true)),
    stories: vi.fn<PacksSource['stories']>(some.stories ?? (async () => [])),
    export: vi.fn<PacksSource['export']>(some.export ?? (() => Promise.reject(new Error('no')))),
  };
}

const focused: string[] = [];
async function show(source: PacksSource, file: string | null = pack()) {
  const root = render(
    <PacksView
      strings={english}
      source={source}
      first={() => (file === null ? null : new File([file], 'sluices.json'))}
    />,
  );
  focused.length = 0;
  const { HTMLElement } = globalThis.document.defaultView as unknown as typeof globalThis;
  HTMLElement.prototype.focus = function (this: HTMLElement) {
    focused.push(textOf(this));
  };
  await calm(root);
  return root;
}
const importOf = (root: Element) => the(root, '.packs > section:first-child');
const said = (root: Element) => textOf(the(importOf(root), '[role=status], [role=alert]'));

describe('a file that is brought in', () => {
  it('is nothing yet, with a place to choose it', async () => {
    const root = await show(fakeSource(), null);
    expect([said(root), root.querySelectorAll('input[type=file]').length]).toEqual(['', 1]);
  });

  it.each<[string, string]>([
    ['nothing', 'sluices.json is not a file with stories.'],
    [pack({ version: 3 }), 'sluices.json was made by a newer Crossquote.'],
    [pack({ checksum: 'x' }), 'sluices.json is not as it was saved'],
    [pack({ stories: [{}] }), 'Something in sluices.json is not as it has to be.'],
  ])('is refused, and it is said why: %s', async (file, words) => {
    const source = fakeSource();
    expect(said(await show(source, file))).toContain(words);
    expect(source.plan).not.toHaveBeenCalled();
  });

  it('is shown before it is taken in, then told, and taken back', async () => {
    const source = fakeSource();
    const root = await show(source);
    expect(focused.at(-1)).toBe('What sluices.json brings');
    expect(textsOf(root, '.pack-plan summary')).toEqual(['New: 1 story', 'Added: 1 article']);
    expect(textsOf(root, '.pack-plan .disclosed li')).toEqual(['Sluices', 'The Sluice · Open']);
    expect(source.start).not.toHaveBeenCalled();
    press(root, 'Take in');
    await calm(root);
    expect(said(root)).toContain('sluices.json is in your library.');
    expect(focused.at(-1)).toContain('sluices.json is in your library.');
    press(root, 'Undo');
    await calm(root);
    expect(source.undo).toHaveBeenCalledExactlyOnceWith(source.start.mock.calls[0]?.[0]);
    expect(said(root)).toBe('Undone: your library is as it was before.');
    expect(focused.at(-1)).toBe('Undone: your library is as it was before.');
  });

  it('with nothing new can only be closed, and the keyboard is where the next one is chosen', async () => {
    const source = fakeSource({ plan: async () => NOTHING });
    const root = await show(source);
    expect(textsOf(root, '.pack-plan button')).toEqual(['Close']);
    expect(textOf(the(root, '.pack-plan > p:not(.tools)'))).toBe('Your library has all of it.');
    press(root, 'Close');
    await calm(root);
    expect([focused.at(-1), said(root)]).toEqual(['Choose a file…', '']);
  });

  it('tells how far it is, and can be cancelled', async () => {
    let end = (_state: ImportState) => {};
    const source = fakeSource({
      start: (_id, told) => {
        told({ state: 'running', done: 3, all: 4 });
        return new Promise((resolve) => {
          end = resolve;
        });
      },
    });
    const root = await show(source);
    press(root, 'Take in');
    await calm(root);
    expect(focused.at(-1)).toBe('Cancel');
    expect([said(root), textOf(the(root, 'progress'))]).toEqual(['Taking in sluices.json…', '75%']);
    // Nothing else comes in meanwhile.
    expect(root.querySelectorAll('input[type=file]')).toHaveLength(0);
    press(root, 'Cancel');
    await calm(root);
    expect(said(root)).toBe('Cancelled. Nothing was changed.');
    end({ state: 'cancelled' });
    await calm(root);
    expect(said(root)).toBe('Cancelled. Nothing was changed.');
  });

  it.each<[string, ImportState | Error, string]>([
    ['there is no room', { state: 'no-room' }, 'There is no room for it on the disk.'],
    ['the library has changed', { state: 'stale' }, 'Your library has changed meanwhile.'],
    ['the background was ended', { state: 'gone' }, 'The browser stopped Crossquote in the middle.'],
    ['it fails', new Error('no'), 'That did not work.'],
  ])('says so when %s', async (_when, state, words) => {
    const start = async () => {
      if (state instanceof Error) throw state;
      return state;
    };
    const root = await show(fakeSource({ start }));
    press(root, 'Take in');
    await calm(root);
    expect(said(root)).toContain(words);
  });

  it('is sent once more where the background was ended between two parts', async () => {
    let times = 0;
    const source = fakeSource({ plan: async () => (times++ === 0 ? null : SUMMARY) });
    expect(textsOf(await show(source), '.pack-plan h3')).toEqual(['What sluices.json brings']);
    expect(source.plan).toHaveBeenCalledTimes(2);
  });

  it('with long and foreign names shows them in their own direction', async () => {
    const name = 'ش'.repeat(200);
    const root = await show(fakeSource({ plan: async () => ({ ...SUMMARY, newStories: [name] }) }));
    const item = the(root, '.pack-plan li:first-child .disclosed li');
    expect([textOf(item), item.getAttribute('dir')]).toEqual([name, 'auto']);
  });
});

describe('a file that is saved', () => {
  const stories = async () => [
    { id: 'reader:s', name: 'Sluices', articles: 2 },
    { id: 'reader:m', name: 'السدود', articles: 1 },
  ];

  it('has everything, unless some stories are chosen, of which there must be one', async () => {
    const source = fakeSource({ stories });
    const root = await show(source, null);
    const saving = () => textsOf(root, 'section:last-child button:not([disabled])');
    expect(saving()).toEqual(['Save']);
    const [, some] = root.querySelectorAll('input[type=radio]');
    if (some !== undefined) tick(some);
    await calm(root);
    expect(saving()).toEqual([]);
    expect([...root.querySelectorAll('.pack-stories [dir]')].map((one) => one.getAttribute('dir'))).toEqual([
      'auto',
      'auto',
    ]);
    const [box] = root.querySelectorAll('.pack-stories input');
    if (box !== undefined) tick(box);
    await calm(root);
    press(root, 'Save');
    await calm(root);
    expect(source.export.mock.calls[0]?.slice(0, 2)).toEqual([{ stories: ['reader:s'] }, false]);
    expect(textsOf(root, '[role=status]').at(-1)).toBe('The file could not be made. Try it again.');
  });

  it('tells how far it is', async () => {
    const source = fakeSource({
      export: (_part, _without, told) => {
        told(1, 2);
        return new Promise(() => {});
      },
    });
    const root = await show(source, null);
    press(root, 'Save');
    await calm(root);
    expect(textsOf(root, '[role=status]').at(-1)).toContain('50%');
    expect(textsOf(root, 'section:last-child button:not([disabled])')).toEqual([]);
  });
});
