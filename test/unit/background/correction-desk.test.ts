import { describe, expect, it, vi } from 'vitest';
import { createCorrectionDesk } from '../../../src/background/correction-desk';
import type { Corrector } from '../../../src/background/corrector';
import type { SaidCorrection } from '../../../src/core/corrections/say-correction';
import {
  parseCorrect,
  parseListCorrections,
  parseTakeBackCorrection,
} from '../../../src/messaging/corrections-schemas';
import { FakeBrowser } from '../platform/fake-browser';
import { article } from './set-up-pages';

const words = { articleId: null, start: 4, end: 9, text: 'by May' };
const said: SaidCorrection = { kind: 'speaker', words, speaker: 'Ida Moss', instead: null };

function setUp(kept = true) {
  const browser = new FakeBrowser();
  const corrector = {
    correct: vi.fn<Corrector['correct']>(async () => kept),
    list: vi.fn<Corrector['list']>(async () => []),
    takeBack: vi.fn<Corrector['takeBack']>(async () => kept),
  };
  const page = { state: 'loading' } as never;
  const pages = {
    find: vi.fn(async () => page),
    findArticle: vi.fn(async () => ({ article }) as never),
    forget: vi.fn(async () => {}),
  };
  return { browser, corrector, pages, page, desk: createCorrectionDesk({ browser, corrector, pages }) };
}

describe('what a reader says against the engine', () => {
  it('is kept, and the tab is shown again', async () => {
    const { browser, corrector, pages, page, desk } = setUp();
    browser.addTab({ id: 7 });
    expect(await desk.correct({ id: 'one', tabId: 7, said })).toEqual({ outcome: 'kept', page });
    expect(pages.forget).toHaveBeenCalled();
    const [id, what, findHere] = corrector.correct.mock.calls[0] ?? [];
    expect([id, what, await findHere?.()]).toEqual(['one', said, article]);
  });

  it('is not kept of a private window, and nobody is asked', async () => {
    const { browser, corrector, pages, desk } = setUp();
    browser.addTab({ id: 7, incognito: true });
    expect(await desk.correct({ id: 'one', tabId: 7, said })).toEqual({ outcome: 'private', page: null });
    expect(corrector.correct).not.toHaveBeenCalled();
    expect(pages.forget).not.toHaveBeenCalled();
  });

  it('of words that are gone is none, and nothing is shown anew', async () => {
    const { browser, pages, desk } = setUp(false);
    browser.addTab({ id: 7 });
    expect(await desk.correct({ id: 'one', tabId: 7, said })).toEqual({ outcome: 'gone', page: null });
    expect(pages.forget).not.toHaveBeenCalled();
  });

  it('of a page of the extension has no article beside it', async () => {
    const { corrector, pages, desk } = setUp();
    expect((await desk.correct({ id: 'one', tabId: null, said })).outcome).toBe('kept');
    expect(await corrector.correct.mock.calls[0]?.[2]()).toBeNull();
    expect(pages.findArticle).not.toHaveBeenCalled();
  });

  it('is taken back once', async () => {
    expect((await setUp().desk.takeBack({ id: 'one', tabId: null })).taken).toBe(true);
    expect((await setUp(false).desk.takeBack({ id: 'one', tabId: null })).taken).toBe(false);
  });
});

describe('a message about a correction', () => {
  const other = { ...words, articleId: 'bundled:a' };
  const letters = (count: number) => 'x'.repeat(count);
  const isTaken = (what: unknown) => parseCorrect({ id: 'one', tabId: null, said: what }) !== null;

  it.each<[string, SaidCorrection]>([
    ['who says it', said],
    ['that nobody is named', { ...said, speaker: null, instead: 'Ida Moss' }],
    ['that it is no quotation', { kind: 'not-quotation', words }],
    ['that two are one', { kind: 'same', words, other }],
    ['that two are not one', { kind: 'not-same', words, other }],
    ['that it is not of a story', { kind: 'not-story', articleId: null, story: { id: 's', name: '' } }],
    ['that two names are one person', { kind: 'one-person', names: ['Ida Moss', 'I. Moss'] }],
  ])('may say %s', (_what, one) => {
    expect(parseCorrect({ id: 'one', tabId: 7, said: { ...one, more: 1 } })).toEqual({
      request: { id: 'one', tabId: 7, said: one },
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['another kind', { kind: 'opinion', words }],
    ['a name without letters', { ...said, speaker: '' }],
    ['one name', { kind: 'one-person', names: ['a'] }],
    ['the same as nothing', { kind: 'same', words }],
    ['a place before the text', { kind: 'not-quotation', words: { ...words, start: -1 } }],
    ['half a place', { kind: 'not-quotation', words: { ...words, end: 0.5 } }],
    ['words of no text', { kind: 'not-quotation', words: { ...words, articleId: '' } }],
    ['no story', { kind: 'not-story', articleId: null, story: { id: '', name: 'Weir' } }],
  ])('may not say %s', (_what, one) => {
    expect(isTaken(one)).toBe(false);
  });

  it('has names of 2,000 characters, ids of 500 and words of 500,000 at most', () => {
    const sizes: [most: number, make: (count: number) => unknown][] = [
      [2000, (count) => ({ ...said, speaker: letters(count) })],
      [2000, (count) => ({ kind: 'one-person', names: ['Ida', letters(count)] })],
      [2000, (count) => ({ kind: 'not-story', articleId: null, story: { id: 's', name: letters(count) } })],
      [500, (count) => ({ kind: 'not-story', articleId: letters(count), story: { id: 's', name: 'Weir' } })],
      [500_000, (count) => ({ kind: 'not-quotation', words: { ...words, text: letters(count) } })],
    ];
    for (const [most, make] of sizes) expect([isTaken(make(most)), isTaken(make(most + 1))]).toEqual([true, false]);
  });

  it('names what is listed and taken back', () => {
    expect(parseListCorrections({})).toEqual({ request: {} });
    expect(parseTakeBackCorrection({ id: 'one', tabId: null })).toEqual({ request: { id: 'one', tabId: null } });
    expect(parseTakeBackCorrection({ id: '', tabId: null })).toBeNull();
    expect(parseTakeBackCorrection({ id: 'one', tabId: -1 })).toBeNull();
  });
});
