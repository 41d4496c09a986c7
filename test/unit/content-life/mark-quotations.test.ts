import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLife, type Life } from '../../../src/content/life';
import { createQuotationMarker, type QuotationMarker } from '../../../src/content/mark-quotations';
import type { ReadArticle } from '../../../src/content/reading/read-article';

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
const places = () => highlights.get('crossquote-carried')?.ranges.map(({ start }) => start) ?? null;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Range', FakeRange);
  vi.stubGlobal('Highlight', FakeHighlight);
  life = createLife(() => true);
  marker = createQuotationMarker(life);
});
afterEach(() => vi.unstubAllGlobals());

describe('marks on a page', () => {
  it('are where the words stand; words that are not to be found have none', () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    expect(places()).toEqual([['text', 1]]);
  });

  it('are not there while the reader does not want them, and come and go at once', () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: false });
    expect(places()).toBeNull();
    marker.show(true);
    expect(places()).toEqual([['text', 1]]);
    marker.show(false);
    expect(places()).toBeNull();
  });

  it('move to the new nodes of the same article', () => {
    marker.mark(articleOn('old'), { marks: MARKS, shown: true });
    expect(marker.hasLost()).toBe(false);
    for (const range of highlights.get('crossquote-carried')?.ranges ?? []) range.collapsed = true;
    expect(marker.hasLost()).toBe(true);
    marker.move(articleOn('new'));
    expect(places()).toEqual([['new', 1]]);
    expect(marker.hasLost()).toBe(false);
  });

  it('are gone when the page has moved on', () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    marker.clear();
    expect(places()).toBeNull();
    marker.show(true);
    expect(places()).toBeNull();
  });

  it('are gone when the script ends, and an answer that comes late makes no new ones', () => {
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    life.stop();
    expect(places()).toBeNull();
    marker.mark(articleOn('text'), { marks: MARKS, shown: true });
    expect(places()).toBeNull();
  });
});
