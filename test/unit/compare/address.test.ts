import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageAddress } from '../../../src/compare/page-address';
import { NO_FILTERS } from '../../../src/compare/row-filters';
import { createStorySource, readAddress } from '../../../src/compare/story-source';
import { FRESH, fitView, readView, type View, writeView } from '../../../src/compare/view-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';

const id = fc.option(fc.string(), { nil: null });
const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    name: fc.constant('statements' as const),
    statementId: id,
    articleId: id,
    filters: fc.record({
      search: fc.string({ maxLength: 200 }),
      speaker: id,
      articleId: id,
      differing: fc.boolean(),
      order: fc.constantFrom('given' as const, 'carriers' as const, 'speaker' as const),
    }),
  }),
  fc.record({ name: fc.constant('side-by-side' as const), leftId: id, rightId: id }),
  fc.record({ name: fc.constant('presenter' as const), statementId: id }),
  fc.constantFrom(FRESH.timeline, FRESH.voices, FRESH.framing),
);

describe('the address of a view', () => {
  it('leads to that view, whatever the names are', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it.each([
    ['#view=statements', FRESH.statements],
    ['#view=voices&statement=s1', FRESH.voices],
    ['#view=statements&order=backwards&differing=1', FRESH.statements],
    ['#view=nothing', null],
    ['#right-quotation-1', null],
    ['', null],
  ])('%s', (hash, view) => {
    expect(readView(hash)).toEqual(view);
  });

  it('is short where nothing has been chosen, and holds no search of any length', () => {
    expect(writeView(FRESH.statements)).toBe('#view=statements');
    const long = readView(`#view=statements&search=${'a'.repeat(500)}`);
    expect(long?.name === 'statements' && long.filters.search).toHaveLength(200);
  });

  it('loses what the story does not have, and keeps the rest', () => {
    const fitted = (hash: string) => fitView(readView(hash) ?? FRESH.voices, harbourBridge);
    expect(fitted('#view=statements&statement=gone&text=gull&in=gull&speaker=Nobody&search=x')).toEqual({
      name: 'statements',
      statementId: null,
      articleId: null,
      filters: { ...NO_FILTERS, articleId: 'gull', search: 'x' },
    });
    const whole = '#view=statements&statement=safe&text=gull&speaker=Ines+Calloway&in=gull';
    expect(writeView(fitted(whole))).toBe(whole);
    expect(fitted('#view=side-by-side&left=gone&right=gull')).toEqual({
      name: 'side-by-side',
      leftId: null,
      rightId: 'gull',
    });
    expect(fitted('#view=presenter&statement=gone')).toEqual(FRESH.presenter);
    expect(fitted('#view=presenter&statement=safe')).toEqual({ name: 'presenter', statementId: 'safe' });
    expect(fitted('#view=framing')).toEqual(FRESH.framing);
  });
});

/** The parts of a window that the address needs; each entry of the history is an address. */
function fakeWindow(address: string) {
  const listeners = new Map<string, () => void>();
  const entries = [new URL(address)];
  const at = () => entries[entries.length - 1] as URL;
  const here = {
    entries,
    location: {
      get hash() {
        return at().hash;
      },
      get search() {
        return at().search;
      },
      get href() {
        return at().href;
      },
    },
    history: {
      pushState: (_: unknown, __: string, to: string) => entries.push(new URL(to, at())),
      replaceState: (_: unknown, __: string, to: string) => entries.splice(-1, 1, new URL(to, at())),
    },
    addEventListener: (type: string, added: () => void) => {
      listeners.set(type, added);
    },
    removeEventListener: (type: string) => {
      listeners.delete(type);
    },
    click: () => listeners.get('click')?.(),
    moveTo(hash: string) {
      entries.push(new URL(hash, at()));
      listeners.get('popstate')?.();
    },
    back() {
      entries.pop();
      listeners.get('popstate')?.();
    },
  };
  return here;
}

describe('the page’s address', () => {
  afterEach(() => vi.useRealTimers());
  const open = (address: string) => {
    vi.useFakeTimers();
    const here = fakeWindow(address);
    const page = createPageAddress(here as unknown as Window);
    return { here, page, hashes: () => here.entries.map(({ hash }) => hash) };
  };
  const searching = (search: string): View => ({ ...FRESH.statements, filters: { ...NO_FILTERS, search } });

  it('has an entry of its own for each view, and none for one that is shown already', () => {
    const { page, hashes } = open('https://page.example/?story=a');
    page.push(FRESH.voices);
    page.push(FRESH.voices);
    page.push(FRESH.framing);
    expect(hashes()).toEqual(['', '#view=voices', '#view=framing']);
    expect(page.read()).toEqual(FRESH.framing);
    expect(page.of(FRESH.voices)).toBe('https://page.example/?story=a#view=voices');
  });

  it('is written anew when typing pauses, and before another view is gone to', () => {
    const { page, hashes } = open('https://page.example/?story=a');
    page.replace(searching('b'));
    page.replace(searching('br'));
    expect(hashes()).toEqual(['']);
    vi.advanceTimersByTime(199);
    expect(hashes()).toEqual(['']);
    vi.advanceTimersByTime(1);
    expect(hashes()).toEqual(['#view=statements&search=br']);
    page.replace(searching('bri'));
    page.push(FRESH.voices);
    expect(hashes()).toEqual(['#view=statements&search=bri', '#view=voices']);
  });

  it('is written before a link is followed: Back leads to what was typed', () => {
    const { here, page, hashes } = open('https://page.example/?story=a');
    page.watch(() => {});
    page.replace(searching('b'));
    here.click();
    here.moveTo('#view=voices');
    expect(hashes()).toEqual(['#view=statements&search=b', '#view=voices']);
  });

  it('tells where Back leads, and leaves an entry as it was', () => {
    const { here, page, hashes } = open('https://page.example/?story=a');
    const moved: View[] = [];
    const stop = page.watch((view) => moved.push(view));
    page.push(FRESH.voices);
    page.push(FRESH.statements);
    page.replace(searching('b'));
    here.back();
    vi.advanceTimersByTime(1000);
    here.back();
    expect(moved).toEqual([FRESH.voices, FRESH.statements]);
    expect(hashes()).toEqual(['']);
    here.moveTo('#right-quotation-1');
    expect(moved).toHaveLength(2);
    stop();
    here.moveTo('#view=framing');
    expect(moved).toHaveLength(2);
  });

  it('goes on where the browser refuses more entries', () => {
    const { here, page } = open('https://page.example/');
    here.history.pushState = () => {
      throw new Error('too many calls');
    };
    expect(() => page.push(FRESH.voices)).not.toThrow();
  });

  it.each([
    ['?tab=5#view=voices', true, '?story=a+b&tab=5#view=voices'],
    ['?tab=5', false, '?story=a+b'],
    ['?tab=5&in=popup', true, '?in=popup&story=a+b&tab=5'],
    ['?story=a+b', false, '?story=a+b'],
  ])('names the story once it is known: %s', (before, withTab, after) => {
    const { here, page } = open(`https://page.example/${before}`);
    page.keepStory('a b', withTab);
    expect(here.entries.map(({ search, hash }) => search + hash)).toEqual([after]);
  });
});

describe('what an address asks for', () => {
  it.each([
    ['?tab=12', { storyId: null, tabId: 12 }],
    ['?story=cyber-unit', { storyId: 'cyber-unit', tabId: null }],
    ['?story=a&tab=1', { storyId: 'a', tabId: 1 }],
    ['?story=a&tab=x', { storyId: 'a', tabId: null }],
    ['?tab=-1', null],
    ['?tab=1e3', null],
    ['?story=', null],
    ['', null],
  ])('%s', (search, asked) => {
    expect(readAddress(search)).toEqual(asked);
  });

  const story = (storyId: string) => ({
    state: 'story',
    comparison: { ...harbourBridge, story: { ...harbourBridge.story, id: storyId } },
  });

  it.each([
    ['the tab lives', story('a'), ['tab']],
    ['the tab is of another story', story('b'), ['tab', 'story']],
    ['the tab has no story', { state: 'no-story' }, ['tab', 'story']],
    ['the tab does not answer', { state: 'error', message: '' }, ['tab', 'story']],
    ['asking for the tab fails, twice', null, ['tab', 'tab', 'story']],
  ])('is the story with the article beside it, or the story alone: %s', async (_case, ofTab, asked) => {
    const questions: string[] = [];
    const post = async (message: unknown) => {
      const kind = JSON.stringify(message).includes('tabId') ? 'tab' : 'story';
      questions.push(kind);
      if (kind === 'tab' && ofTab === null) throw new Error('gone');
      return { ok: true, response: kind === 'tab' ? ofTab : story('a') };
    };
    expect(await createStorySource(post, { storyId: 'a', tabId: 7 })()).toEqual(story('a'));
    expect(questions).toEqual(asked);
  });

  it('is the tab’s own answer where no story is named', async () => {
    const response = { state: 'error', message: 'no answer' };
    const post = async () => ({ ok: true, response });
    expect(await createStorySource(post, { storyId: null, tabId: 7 })()).toEqual(response);
    expect(await createStorySource(post, null)()).toEqual({ state: 'no-story' });
  });
});
