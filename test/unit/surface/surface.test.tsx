import { describe, expect, it, vi } from 'vitest';
import type { LibraryChanged, ListedStory } from '../../../src/core/library-model';
import type { CorrectionsSource } from '../../../src/messaging/corrections-source';
import type { LibraryLoss, PageState } from '../../../src/messaging/protocol';
import type { ArticleKeeper } from '../../../src/surface/keep-article';
import type { PageSource } from '../../../src/surface/page-source';
import { Surface } from '../../../src/surface/Surface';
import { states } from '../../fixtures/comparisons/states';
import { english } from '../ui/english';
import { press, render, settle, textOf, the } from '../ui/render';

const STARTED: LibraryChanged = {
  state: 'changed',
  story: { id: 'reader:1', name: 'Tunnel' },
  brought: [{ id: 'reader:1-0', title: 'A headline', brought: 'added', of: null }],
  undo: 'one',
};

/** A page that the test lets answer and change. */
function fakeSource(known: PageState | null = null) {
  const keeper = {
    stories: vi.fn<ArticleKeeper['stories']>(async () => []),
    start: vi.fn<ArticleKeeper['start']>(async () => ({ changed: STARTED, page: states.full })),
    add: vi.fn<ArticleKeeper['add']>(async () => ({ changed: STARTED, page: states.full })),
    undo: vi.fn<ArticleKeeper['undo']>(async () => ({ undone: true, page: states['no-story'] })),
  };
  const corrections = {
    list: vi.fn<CorrectionsSource['list']>(async () => []),
    correct: vi.fn<CorrectionsSource['correct']>(async () => ({ outcome: 'kept', page: states['no-story'] })),
    takeBack: vi.fn<CorrectionsSource['takeBack']>(async () => ({ taken: true, page: states.full })),
  };
  const listeners = new Set<(page: PageState) => void>();
  const loads: { resolve: (page: PageState) => void; reject: (error: Error) => void }[] = [];
  const asked: { storyId: string; resolve: (page: PageState) => void; reject: (error: Error) => void }[] = [];
  const source: PageSource = {
    recall: async () => known,
    compareAnyway: (storyId) => new Promise((resolve, reject) => asked.push({ storyId, resolve, reject })),
    load: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: async () => true,
    keeper,
    corrections,
  };
  const change = (page: PageState) => {
    for (const listener of listeners) listener(page);
  };
  return { source, keeper, corrections, loads, asked, listeners, change };
}

const LOSS: LibraryLoss = { stories: 1, articles: 2, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' };

async function open(loss: LibraryLoss | null = null, known: PageState | null = null) {
  const fake = fakeSource(known);
  const find = vi.fn(async () => loss);
  const openSettings = vi.fn();
  const root = render(
    <Surface
      strings={english}
      source={fake.source}
      lost={{ find, end: async () => {} }}
      actions={{ openComparison: null, keepOpen: null, openSettings }}
    />,
  );
  if (known === null) await vi.waitFor(() => expect(fake.loads).toHaveLength(1));
  return { ...fake, root, find, openSettings };
}

describe('Surface', () => {
  it('shows that it reads at once, then the answer', async () => {
    const { root, loads } = await open();
    expect(textOf(the(root, 'h1'))).toBe('Reading the page…');
    loads[0]?.resolve(states.full);
    await settle();
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('shows at once what is known, and asks afterwards whether it is still so', async () => {
    const { root, loads } = await open(null, states.full);
    await vi.waitFor(() => expect(textOf(root)).toContain('3 of 5 quotations also in'));
    expect(loads).toHaveLength(0);
    const card = root.querySelector('.card');
    await vi.waitFor(() => expect(loads).toHaveLength(1));
    loads[0]?.resolve(structuredClone(states.full));
    await settle();
    // Nothing is drawn anew for an answer that is the same.
    expect(root.querySelector('.card')).toBe(card);
  });

  it('goes on showing what was known where the page does not answer now', async () => {
    const { root, loads } = await open(null, states.full);
    await vi.waitFor(() => expect(loads).toHaveLength(1));
    loads[0]?.resolve(states.error);
    await settle();
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('shows another answer in the place of what was known', async () => {
    const { root, loads } = await open(null, states.full);
    await vi.waitFor(() => expect(loads).toHaveLength(1));
    loads[0]?.resolve(states.paused);
    await settle();
    expect(textOf(the(root, 'h1'))).toBe('Paused on this site');
  });

  it('follows the page while it changes', async () => {
    const { root, loads, change } = await open();
    loads[0]?.resolve(states['not-an-article']);
    await settle();
    change(states.full);
    await settle();
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('tells a listener what has come of it', async () => {
    const { root, loads } = await open();
    const status = the(root, 'main > [role=status]');
    expect(textOf(status)).toBe('Reading the page…');
    loads[0]?.resolve(states.full);
    await settle();
    expect(textOf(status)).toMatch(/^3 of 5 quotations also in/);
  });

  it('says in a line that something of the library is gone, once the page is answered, and leads to the settings', async () => {
    const { root, loads, find, openSettings } = await open(LOSS);
    await settle();
    expect(find).not.toHaveBeenCalled();
    loads[0]?.resolve(states.full);
    await settle();
    expect(textOf(the(root, '.loss-note'))).toBe('Part of your library is gone. What happened');
    press(root, 'What happened');
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it('says nothing of the kind where nothing is gone', async () => {
    const { root, loads, find } = await open();
    loads[0]?.resolve(states.full);
    await settle();
    expect(find).toHaveBeenCalledOnce();
    expect(root.querySelector('.loss-note')).toBeNull();
  });

  it('does not let an old answer take the place of a newer state', async () => {
    const { root, loads, change } = await open();
    change(states.full);
    loads[0]?.resolve(states.loading);
    await settle();
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('says what to do when the background cannot be reached, and asks again', async () => {
    const { root, loads } = await open();
    loads[0]?.reject(new Error('nobody answers'));
    await settle();
    expect(textOf(root)).toContain('nobody answers');
    press(root, 'Try again');
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    loads[1]?.resolve(states.full);
    await settle();
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('listens once at any time', async () => {
    const { root, loads, listeners } = await open();
    loads[0]?.reject(new Error('nobody answers'));
    await settle();
    press(root, 'Try again');
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    expect(listeners.size).toBe(1);
  });

  describe('asked to compare an article with a story that it only mentions', () => {
    const ask = async () => {
      const opened = await open();
      opened.loads[0]?.resolve(states.mention);
      await settle();
      press(opened.root, 'Compare anyway');
      return opened;
    };

    it('goes on showing what it has, then the comparison, whatever is told of the same article', async () => {
      const { root, asked, change } = await ask();
      expect(asked.map(({ storyId }) => storyId)).toEqual(['tunnel']);
      expect(textOf(root)).toContain('No known story');
      asked[0]?.resolve(states.anyway);
      await settle();
      expect(textOf(root)).toContain('Differences');
      change(states.mention);
      await settle();
      expect(textOf(root)).toContain('Differences');
    });

    it('says that it is at it when that takes a while', async () => {
      const { root } = await ask();
      await vi.waitFor(() => expect(textOf(the(root, 'h1'))).toBe('Reading the page…'));
    });

    it('lets go of it when the page is another one', async () => {
      const { root, asked, change } = await ask();
      change(states['not-an-article']);
      asked[0]?.resolve(states.anyway);
      await settle();
      expect(textOf(the(root, 'h1'))).toBe('No article found on this page');
    });

    it('tells of a failure, and begins anew', async () => {
      const { root, asked, loads } = await ask();
      asked[0]?.reject(new Error('nobody answers'));
      await settle();
      expect(textOf(the(root, 'h1'))).toBe('The comparison failed');
      press(root, 'Try again');
      await vi.waitFor(() => expect(loads).toHaveLength(2));
      loads[1]?.resolve(states.mention);
      await settle();
      expect(textOf(root)).toContain('No known story');
    });
  });
});

describe('keeping the article', () => {
  it('starts a story by one click, shows it, says so, and takes it back', async () => {
    const { root, keeper, loads } = await open();
    loads[0]?.resolve(states['no-story']);
    await settle();
    press(root, 'Start a story');
    await settle();
    expect(keeper.start).toHaveBeenCalledExactlyOnceWith([]);
    expect(textOf(root)).toContain('3 of 5 quotations also in');
    expect(textOf(the(root, '.kept-note'))).toMatch(/The story .Tunnel. has begun/);
  });

  it.each([
    ['version', /both readings are kept/],
    ['same', /had this article already/],
    ['added', /^Added to .Tunnel./],
  ] as const)('says what came of it: %s', async (brought, words) => {
    const { root, keeper, loads } = await open();
    keeper.add.mockResolvedValue({
      changed: { ...STARTED, brought: [{ id: 'x', title: null, brought, of: null }] },
      page: null,
    });
    loads[0]?.resolve(states.full);
    await settle();
    press(root, 'Add to');
    await settle();
    expect(textOf(the(root, '.kept-note [role=status]'))).toMatch(words);
  });

  it('says why nothing was changed, and offers no undo then', async () => {
    const { root, keeper, loads } = await open();
    keeper.start.mockResolvedValue({ changed: { state: 'refused', reason: 'private' }, page: null });
    loads[0]?.resolve(states['no-story']);
    await settle();
    press(root, 'Start a story');
    await settle();
    const note = the(root, '.kept-note');
    expect(textOf(note)).toContain('Nothing of a private window is kept');
    expect(note.querySelector('button')).toBeNull();
  });

  it('takes back what was done, and shows the page as it was', async () => {
    const { root, keeper, loads } = await open();
    keeper.add.mockResolvedValue({ changed: STARTED, page: null });
    loads[0]?.resolve(states.full);
    await settle();
    press(root, 'Add to');
    await settle();
    press(root, 'Undo');
    await settle();
    expect(keeper.undo).toHaveBeenCalledExactlyOnceWith('one');
    expect(textOf(the(root, 'h1'))).toBe('No known story');
  });

  it('lists the other stories when they are asked for', async () => {
    const { root, keeper, loads } = await open();
    const story: ListedStory = {
      ...{ id: 'reader:quay', name: 'The quay', origin: 'reader', articles: 1, outlets: [] },
      ...{ from: null, to: null, added: null },
    };
    keeper.stories.mockResolvedValue([story]);
    loads[0]?.resolve(states['no-story']);
    await settle();
    press(root, 'Another story');
    await settle();
    press(root, 'The quay');
    await settle();
    expect(keeper.add).toHaveBeenCalledExactlyOnceWith('reader:quay');
  });
});

describe('a correction', () => {
  const openMenu = async (root: HTMLElement) => {
    press(root, 'Not right?');
    await settle();
  };

  it('is said by two clicks on a card, shown at once, and taken back where it is told', async () => {
    const { root, loads, corrections } = await open();
    loads[0]?.resolve(states.full);
    await settle();
    await openMenu(root);
    press(root, 'Not the same statement');
    await settle();
    expect(corrections.correct).toHaveBeenCalledOnce();
    const [id, said] = corrections.correct.mock.calls[0] ?? [];
    expect(said).toMatchObject({ kind: 'not-same', other: { articleId: null } });
    expect(textOf(the(root, 'h1'))).toBe('No known story');
    expect(textOf(the(root, '.corrected-note'))).toBe('Corrected.Undo');
    the(root, '.corrected-note button').click();
    await settle();
    expect(corrections.takeBack).toHaveBeenCalledWith(id);
    expect(textOf(the(root, '.corrected-note'))).toBe('Undone.');
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });

  it('that could not be kept is told, and changes nothing', async () => {
    const { root, loads, corrections } = await open();
    loads[0]?.resolve(states.full);
    await settle();
    corrections.correct.mockResolvedValueOnce({ outcome: 'private', page: null });
    await openMenu(root);
    press(root, 'Not the same statement');
    await settle();
    expect(textOf(the(root, '.corrected-note'))).toBe('Not corrected: nothing is kept of private windows.');
    corrections.correct.mockRejectedValueOnce(new Error('nobody answers'));
    press(root, 'Not the same statement');
    await settle();
    expect(textOf(the(root, '.corrected-note'))).toBe('Nothing was changed: it could not be saved.');
    expect(textOf(root)).toContain('3 of 5 quotations also in');
  });
});
