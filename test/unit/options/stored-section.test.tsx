import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Stored } from '../../../src/messaging/protocol';
import { StoredSection } from '../../../src/options/StoredSection';
import { saveStored } from '../../../src/options/save-stored';
import type { StorageRoomSource } from '../../../src/platform/storage-room';
import { ANEW, DEFAULT_SETTINGS, settleSettings } from '../../../src/settings/settings';
import { stringsOf } from '../../fixtures/catalogue';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

/** A library of so many texts, of so many thousand bytes in all. */
const makeStored = (texts: number, kilobytes: number): Stored => ({
  inMemory: false,
  settings: { ...DEFAULT_SETTINGS, neverOn: ['mail.example'] },
  stories: [{ id: 'bundled:s' }],
  texts: Array.from({ length: texts }, (_, at) => ({
    id: `bundled:${at}`,
    // Characters that take two bytes each.
    text: 'é'.repeat((kilobytes * 500) / texts),
  })),
  corrections: [],
});

function show(
  before: Stored | 'unreadable',
  after: Stored | 'unchangeable' = makeStored(1, 2),
  room: StorageRoomSource = { find: async () => null, askToLast: async () => false },
) {
  const save = vi.fn();
  const say = vi.fn();
  const onDeleted = vi.fn();
  const source = {
    load: vi.fn(async () => {
      if (before === 'unreadable') throw new Error('the disk');
      return before;
    }),
    remove: vi.fn(async () => {
      if (after === 'unchangeable') throw new Error('the disk');
      return after;
    }),
  };
  const root = render(
    <StoredSection
      strings={english}
      source={source}
      room={room}
      settings={settleSettings(DEFAULT_SETTINGS, true)}
      save={save}
      say={say}
      onDeleted={onDeleted}
    />,
  );
  return { root, source, save, say, onDeleted };
}

const asked = (root: Element) => root.querySelector('[role=alertdialog]');

describe('what is stored', () => {
  it.each([
    ['one text', makeStored(1, 2), 'The library: 1 text (2 kB)'],
    ['many', makeStored(1234, 1234), 'The library: 1,234 texts (1.27 MB)'],
    ['nothing but the memory', { ...makeStored(0, 0), inMemory: true }, 'until you close the browser'],
  ])('is told with its amounts: %s', async (_case, stored, library) => {
    const { root } = show(stored);
    await settle();
    const [settings, second] = textsOf(root, '.stored li');
    expect(settings).toBe('Your settings and your list of sites that are never read (1 kB)');
    expect(second).toContain(library);
  });

  it('cannot be saved before it is known, and that it cannot be read is said', async () => {
    const { root, say } = show('unreadable');
    await settle();
    expect(say).toHaveBeenCalledExactlyOnceWith('What is stored cannot be read or changed just now.');
    expect(root.querySelector('.stored')).toBeNull();
    expect(the(root, 'button:first-of-type').hasAttribute('disabled')).toBe(true);
  });

  it('is saved as it was loaded', async () => {
    const stored = makeStored(2, 4);
    const { root, save } = show(stored);
    await vi.waitFor(() => expect(the(root, 'button:first-of-type').hasAttribute('disabled')).toBe(false));
    press(root, 'Save as a file');
    expect(save).toHaveBeenCalledExactlyOnceWith(stored);
  });
});

describe('the room on the disk', () => {
  /** Of a browser that answers so when it is asked to keep everything. */
  const makeRoom = (lasts: boolean, agrees: boolean): StorageRoomSource => {
    const room = { used: 2_345_678, most: 10_000_000_000, lasts };
    return {
      find: async () => ({ ...room }),
      askToLast: async () => {
        room.lasts ||= agrees;
        return room.lasts;
      },
    };
  };
  const MAY_GO = 'When the disk is nearly full, the browser may delete the library without asking.';
  const LASTS = 'The browser keeps it until you delete it.';
  const told = (root: Element) => textsOf(root, '.help').filter((words) => [MAY_GO, LASTS].includes(words));
  const buttons = (root: Element) => textsOf(root, 'button');

  it('is told: what is taken, what may be, and that the library may go', async () => {
    const { root } = show(makeStored(2, 4), undefined, makeRoom(false, true));
    await settle();
    expect(textsOf(root, '.stored li')[2]).toBe('Space on the disk: 2.35 MB of at most 10 GB');
    expect(told(root)).toEqual([MAY_GO]);
    expect(buttons(root)).toContain('Ask the browser to keep it');
  });

  it.each([
    ['agrees', true, 'The browser will keep it.', LASTS],
    ['does not', false, 'The browser did not agree. Save it as a file from time to time.', MAY_GO],
  ])('that the browser is asked to keep: it %s', async (_case, agrees, words, then) => {
    const { root, say } = show(makeStored(2, 4), undefined, makeRoom(false, agrees));
    await settle();
    press(root, 'Ask the browser to keep it');
    await settle();
    expect(say).toHaveBeenCalledExactlyOnceWith(words);
    expect(told(root)).toEqual([then]);
    expect(buttons(root).includes('Ask the browser to keep it')).toBe(!agrees);
  });

  it.each([
    ['the browser does not say', makeStored(2, 4), undefined],
    ['there is no library on the disk', { ...makeStored(0, 0), inMemory: true }, makeRoom(false, true)],
  ])('is not told where %s', async (_case, stored, room) => {
    const { root } = show(stored, undefined, room);
    await vi.waitFor(() => expect(textsOf(root, '.stored li')).toHaveLength(2));
    await settle();
    expect(told(root)).toEqual([]);
    expect(buttons(root)).not.toContain('Ask the browser to keep it');
  });
});

describe('deleting everything', () => {
  it('is asked for first: what goes, what comes back, and how pages are read from then on', async () => {
    const { root, source } = show(makeStored(2, 4));
    await settle();
    press(root, 'Delete everything…');
    await settle();
    expect(textOf(asked(root))).toContain('Delete your settings, your list of sites and your library?');
    expect(textOf(asked(root))).toContain('The bundled story comes back');
    expect(textOf(asked(root))).toContain('then reads a page only when you click its button');
    expect(source.remove).not.toHaveBeenCalled();
  });

  it('is done after a yes alone, and what is left is shown and said', async () => {
    const { root, source, say } = show(makeStored(2, 4), { ...makeStored(5, 60), settings: ANEW });
    await settle();
    press(root, 'Delete everything…');
    await settle();
    press(the(root, '[role=alertdialog]'), 'Delete everything');
    await settle();
    expect(source.remove).toHaveBeenCalledOnce();
    expect(say).toHaveBeenCalledExactlyOnceWith('Deleted. The bundled story is back.');
    expect(textsOf(root, '.stored li')[1]).toBe('The library: 5 texts (60 kB)');
    expect(asked(root)).toBeNull();
  });

  it('is not done after a no', async () => {
    const { root, source, say } = show(makeStored(2, 4));
    await settle();
    press(root, 'Delete everything…');
    await settle();
    press(root, 'Cancel');
    await settle();
    expect(asked(root)).toBeNull();
    expect(source.remove).not.toHaveBeenCalled();
    expect(say).not.toHaveBeenCalled();
  });

  it('that fails is said, and what was there stays shown', async () => {
    const { root, say } = show(makeStored(2, 4), 'unchangeable');
    await settle();
    press(root, 'Delete everything…');
    await settle();
    press(the(root, '[role=alertdialog]'), 'Delete everything');
    await settle();
    expect(say).toHaveBeenCalledExactlyOnceWith('What is stored cannot be read or changed just now.');
    expect(textsOf(root, '.stored li')[1]).toContain('2 texts');
  });

  it.each([
    ['en', /list of sites/, /only when you click its button/],
    ['de', /Liste von Websites/, /nur, wenn Sie auf das Symbol klicken/],
    ['fr', /liste de sites/, /que lorsque vous cliquerez sur son bouton/],
    ['es', /lista de sitios/, /solo leerá una página cuando pulse su botón/],
  ] as const)('names the list of sites and the button in %s', (language, sites, button) => {
    const question = stringsOf(language, language).t('stored_confirm');
    expect(question).toMatch(sites);
    expect(question).toMatch(button);
  });
});

describe('the file', () => {
  afterEach(() => vi.restoreAllMocks());

  it('has everything that is stored, under a name and a format of its own', async () => {
    const blobs: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:one';
    });
    const root = render(<p />);
    vi.spyOn(root.ownerDocument, 'createElement').mockImplementation(() => {
      const link = { click() {} } as unknown as HTMLAnchorElement;
      links.push(link);
      return link;
    });
    const stored = makeStored(2, 4);
    saveStored(stored);
    expect(links.map(({ download, href }) => [download, href])).toEqual([['crossquote-stored.json', 'blob:one']]);
    expect(JSON.parse((await blobs[0]?.text()) ?? '')).toEqual({ format: 'crossquote-stored', version: 1, ...stored });
  });
});
