import { describe, expect, it, vi } from 'vitest';
import { MemoryView } from '../../../src/library/MemoryView';
import type { MemorySummary, RememberedArticle } from '../../../src/messaging/memory-protocol';
import type { MemorySource } from '../../../src/messaging/memory-source';
import { english } from '../ui/english';
import { press, render, textOf, textsOf, the } from '../ui/render';
import { calm, choose, type } from './show-library';

const remembered = (id: string, some: Partial<RememberedArticle> = {}): RememberedArticle => ({
  ...{ id, site: 'gauge.example', readAt: '2031-05-06T10:00:00.000Z', title: `Gauge ${id}`, outlet: 'The Gauge' },
  ...{ url: `https://gauge.example/${id}`, quotations: 0, quoted: [], ...some },
});

/** A memory without a background. */
function fakeSource(first: RememberedArticle[], summary: Partial<MemorySummary> = {}) {
  let articles = first;
  const find = async (): Promise<MemorySummary> => ({
    ...{ available: true, on: true, articles: articles.length, since: articles.at(-1)?.readAt ?? null },
    sites: articles.length === 0 ? [] : [{ site: 'gauge.example', articles: articles.length }],
    days: articles.length === 0 ? [] : [{ day: '2031-05-06', articles: articles.length }],
    ...summary,
  });
  return {
    find: vi.fn<MemorySource['find']>(find),
    list: vi.fn<MemorySource['list']>(async ({ offset, most }) => ({
      total: articles.length,
      articles: articles.slice(offset, offset + most),
    })),
    search: vi.fn<MemorySource['search']>(async (words) => ({
      articles: articles.filter(({ title }) => title?.includes(words)),
    })),
    forget: vi.fn<MemorySource['forget']>(async (what) => {
      articles = 'hashes' in what ? articles.filter(({ id }) => !what.hashes.includes(id)) : [];
      return find();
    }),
  };
}
async function show(source: MemorySource) {
  const root = render(<MemoryView strings={english} source={source} settings="options/index.html#memory" />);
  await calm(root);
  return root;
}
const cards = (root: Element) => textsOf(root, '.card-head');
/** What had the focus last. */
function watchFocus(): () => string {
  const { HTMLElement } = globalThis.document.defaultView as unknown as typeof globalThis;
  const focus = vi.fn();
  HTMLElement.prototype.focus = function (this: HTMLElement) {
    focus(textOf(this));
  };
  return () => String(focus.mock.calls.at(-1));
}

describe('what reading memory holds', () => {
  it('is told in words where it is nothing, with nothing to choose from', async () => {
    const root = await show(fakeSource([]));
    const [heading, words, kept = '', said] = textsOf(root, 'h2, p');
    expect([heading, words, said]).toEqual(['Reading memory', 'Nothing is remembered.', '']);
    expect(kept).toContain('not whole pages');
    expect(root.querySelectorAll('button, input, select')).toHaveLength(0);
  });

  it.each<[string, Partial<MemorySummary>, string]>([
    ['it is switched off', { on: false }, 'nothing new is remembered. Switch it on in the settings'],
    ['there is no place', { on: false, available: false }, 'Nothing is remembered here'],
  ])('is told with a note where %s', async (_when, summary, words) => {
    expect(textOf(the(await show(fakeSource([remembered('a')], summary)), '.note'))).toContain(words);
  });

  it('is listed fifty at a time', async () => {
    const all = Array.from({ length: 120 }, (_, at) => remembered(`n${at}`));
    const source = fakeSource(all);
    const root = await show(source);
    expect(cards(root)).toHaveLength(50);
    press(root, 'Show more');
    await calm(root);
    press(root, 'Show more');
    await calm(root);
    await vi.waitFor(() => expect(cards(root)).toHaveLength(120));
    expect(textsOf(root, 'button')).not.toContain('Show more');
    expect(source.list.mock.calls.map(([{ most }]) => most)).toEqual([50, 100, 150]);
  });

  it('has an article’s site where its outlet and headline are not known, and its quotations behind a click', async () => {
    const long = 'w'.repeat(400);
    const some = { title: null, outlet: null, quotations: 1, quoted: [{ text: long, speaker: 'إيدا' }] };
    const root = await show(fakeSource([remembered('a', some)]));
    expect(textOf(the(root, '.card'))).toContain('gauge.example');
    press(root, '1 quotation');
    await calm(root);
    expect(textOf(the(root, 'q'))).toContain(long);
    expect(the(root, 'li .aside[dir]').getAttribute('dir')).toBe('auto');
  });

  it('is searched as one types, and listed by site and by day', async () => {
    const source = fakeSource([remembered('a'), remembered('b')]);
    const root = await show(source);
    type(the(root, 'input'), 'Gauge b');
    await calm(root);
    await vi.waitFor(() => expect(cards(root)).toEqual(['Gauge b']));
    type(the(root, 'input'), 'nothing like it');
    await calm(root);
    await vi.waitFor(() => expect(textOf(the(root, '.empty'))).toBe('Nothing found.'));
    const [site, day] = root.querySelectorAll('select');
    if (site && day) choose(site, 'gauge.example');
    await calm(root);
    await vi.waitFor(() =>
      expect(source.list).toHaveBeenLastCalledWith({ site: 'gauge.example', day: null, offset: 0, most: 50 }),
    );
    expect(the<HTMLInputElement>(root, 'input').value).toBe('');
  });

  it('says so where the background is not there, and looks again', async () => {
    const source = fakeSource([remembered('a')]);
    source.find.mockRejectedValueOnce(new Error('gone'));
    const root = await show(source);
    expect(textOf(the(root, '[role=alert]'))).toContain('could not be read.');
    press(root, 'Try again');
    await calm(root);
    await vi.waitFor(() => expect(cards(root)).toEqual(['Gauge a']));
  });
});

describe('forgetting', () => {
  it('of an article is told each time, and the keyboard goes on at the heading', async () => {
    const source = fakeSource([remembered('a'), remembered('b'), remembered('c')]);
    const root = await show(source);
    const focused = watchFocus();
    const told: string[] = [];
    for (const name of ['a', 'b']) {
      press(root, `Forget: Gauge ${name}`);
      told.push(textOf(the(root, '[role=status]')));
      await new Promise((resolve) => setTimeout(resolve, 0));
      await calm(root);
      expect(textOf(the(root, '[role=status]'))).toBe('Forgotten. Nothing of it is left.');
    }
    await vi.waitFor(() => expect(cards(root)).toEqual(['Gauge c']));
    expect(focused()).toBe('Reading memory');
  });

  it('that fails is told, and nothing is gone', async () => {
    const source = fakeSource([remembered('a')]);
    source.forget.mockRejectedValue(new Error('no'));
    const root = await show(source);
    press(root, 'Forget: Gauge a');
    await calm(root);
    expect(textOf(the(root, '[role=status]'))).toBe('That did not work. Please try again.');
    expect(cards(root)).toEqual(['Gauge a']);
  });

  it('of everything is asked for twice; whoever declines is where they were', async () => {
    const source = fakeSource([remembered('a')]);
    const root = await show(source);
    const focused = watchFocus();
    press(root, 'Forget everything');
    await calm(root);
    expect(textOf(the(root, '[role=alertdialog]'))).toContain('That cannot be undone.');
    const no = textsOf(root, '[role=alertdialog] button').at(-1) ?? '';
    expect(focused()).toBe(no);
    press(root, no);
    await calm(root);
    expect([source.forget.mock.calls.length, focused()]).toEqual([0, 'Forget everything']);
    press(root, 'Forget everything');
    await calm(root);
    press(root, 'Forget everything');
    await calm(root);
    expect(source.forget).toHaveBeenCalledExactlyOnceWith({ all: true });
    expect(textOf(root)).toContain('Nothing is remembered.');
  });
});
