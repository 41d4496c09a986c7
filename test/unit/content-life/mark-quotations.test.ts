import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLife, type Life } from '../../../src/content/life';
import { createQuotationMarker, type QuotationMarker } from '../../../src/content/mark-quotations';
import { createMarksStyle } from '../../../src/content/marks-style';
import type { ReadArticle } from '../../../src/reading/read-article';

class FakeRange {
  collapsed = false;
  start: [unknown, number] = [null, 0];
  setStart(node: unknown, offset: number) {
    if (offset > 90) throw new Error('IndexSizeError');
    this.start = [node, offset];
  }
  setEnd() {}
}
class FakeHighlight {
  readonly ranges: FakeRange[];
  constructor(...ranges: FakeRange[]) {
    this.ranges = ranges;
  }
}

/** An article whose spans stand on one node, by their own offsets; those from 50 on are no longer there. */
const articleOn = (node: string): ReadArticle => ({
  article: {} as ReadArticle['article'],
  locate: ({ start, end }) =>
    start >= 50 && start < 90
      ? null
      : { start: { node: node as never, offset: start }, end: { node: node as never, offset: end } },
});
const MARKS = [
  { start: 1, end: 5 },
  { start: 60, end: 65 },
  { start: 99, end: 100 },
];

let highlights: Map<string, FakeHighlight>;
let life: Life;
let marker: QuotationMarker;
/** What the background was asked, and whether anything was marked at that time. */
let asked: [boolean, boolean][];
let fails: boolean;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const places = () => highlights.get('crossquote-carried')?.ranges.map(({ start }) => start) ?? null;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Range', FakeRange);
  vi.stubGlobal('Highlight', FakeHighlight);
  life = createLife(() => true);
  asked = [];
  fails = false;
  const style = createMarksStyle(async (wanted) => {
    asked.push([wanted, highlights.size > 0]);
    if (fails) throw new Error('nobody answers');
  });
  marker = createQuotationMarker(life, style);
});
afterEach(() => vi.unstubAllGlobals());

describe('marks on a page', () => {
  it('are where the words stand; words that are not to be found have none', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    expect(places()).toEqual([['text', 1]]);
  });

  it('are not there while the reader does not want them, and come and go at once', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: false });
    await settle();
    expect(places()).toBeNull();
    marker.show(true);
    await settle();
    expect(places()).toEqual([['text', 1]]);
    marker.show(false);
    await settle();
    expect(places()).toBeNull();
  });

  it('move to the new nodes of the same article', async () => {
    marker.mark(articleOn('old'), { marks: MARKS, shown: true });
    await settle();
    expect(marker.hasLost()).toBe(false);
    for (const range of highlights.get('crossquote-carried')?.ranges ?? []) range.collapsed = true;
    expect(marker.hasLost()).toBe(true);
    marker.move(articleOn('new'));
    await settle();
    expect(places()).toEqual([['new', 1]]);
    expect(marker.hasLost()).toBe(false);
  });

  it('are gone when the page has moved on', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    marker.clear();
    await settle();
    expect(places()).toBeNull();
    marker.show(true);
    await settle();
    expect(places()).toBeNull();
  });

  it('are gone when the script ends, and an answer that comes late makes no new ones', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    life.stop();
    await settle();
    expect(places()).toBeNull();
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    expect(places()).toBeNull();
  });

  it('have their style before the first and until after the last', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    marker.move(articleOn('new'));
    await settle();
    marker.show(false);
    await settle();
    expect(asked).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it.each([
    ['does not want marks', MARKS, false],
    ['wants them, and there is nothing to mark', [], true],
    ['wants them, and no words are to be found', MARKS.slice(1), true],
  ])('leave the page alone where the reader %s', async (_case, marks, shown) => {
    const registry = vi.fn();
    vi.stubGlobal('CSS', {
      get highlights() {
        registry();
        return highlights;
      },
    });
    marker.mark(articleOn('text'), { marks, shown });
    await settle();
    marker.hide();
    marker.clear();
    life.stop();
    await settle();
    expect(asked).toEqual([]);
    expect(registry).not.toHaveBeenCalled();
  });

  it('are not there without their style, which is asked for again at the next drawing', async () => {
    fails = true;
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    expect(places()).toBeNull();
    fails = false;
    marker.move(articleOn('text'));
    await settle();
    expect(places()).toEqual([['text', 1]]);
  });

  it('switched off while the style is on its way do not come', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    marker.show(false);
    await settle();
    expect(places()).toBeNull();
    expect(asked.map(([wanted]) => wanted)).toEqual([true, false]);
  });

  it('are taken off a page that is left, which may come back as it was', async () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    marker.hide();
    expect(places()).toBeNull();
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    await settle();
    expect(places()).toEqual([['text', 1]]);
  });
});

it('the style that a script without a way to the background has left is asked away', async () => {
  const ask = vi.fn(async () => {});
  const style = createMarksStyle(ask);
  style.take();
  style.take(true);
  await style.settled();
  expect(ask.mock.calls).toEqual([[false]]);
});
