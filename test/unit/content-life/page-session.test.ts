import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLife, type Life } from '../../../src/content/life';
import { type PageReader, type PageSession, startPageSession } from '../../../src/content/page-session';
import type { PagePart } from '../../../src/content/reading/page-part';
import type { NodeSpan } from '../../../src/content/reading/read-article';
import type { PageReading } from '../../../src/messaging/protocol';
import { FakeElement, type FakePage, fakePage } from './fake-page';

let page: FakePage;
let life: Life;
let session: PageSession;
let reports: { reading: PageReading; address: string }[];
let reads: number;
let redrawn: number;
let left: number;
let lost: boolean;
/** Where spans stand; a test takes it away when the page is drawn anew. */
let place: NodeSpan | null;
/** What the page holds where it holds several articles. */
let parts: PagePart[];

const PLACE = { start: { node: {} as Text, offset: 0 }, end: { node: {} as Text, offset: 1 } };

/** A page is an article when it has a paragraph; its text is that of its paragraphs. */
const reader: PageReader = {
  isArticle: () => page.content.paragraphs.length > 0,
  findParts: async () => parts,
  async read(_document, url, { signal, yieldControl, part }) {
    reads += 1;
    const { paragraphs } = part ? (part.root as unknown as FakeElement) : page.content;
    const text = paragraphs.join('\n\n');
    const here = place;
    await yieldControl();
    if (signal.aborted) return null;
    const facts = { title: null, byline: null, outlet: null, published: null, language: null };
    return { article: { ...facts, url, text, paragraphs: [], complete: true }, locate: () => here };
  },
};

function open(paragraphs: string[], report = async () => {}) {
  page.content.paragraphs = paragraphs;
  session = startPageSession(
    { window: page.window, document: page.document, life, reader },
    {
      async report(reading, address) {
        reports.push({ reading, address });
        await report();
      },
      onRedrawn: () => {
        redrawn += 1;
      },
      onLeft: (gone) => {
        if (gone) left += 1;
      },
      hasLost: () => lost,
    },
  );
}

const settle = () => vi.advanceTimersByTimeAsync(2000);
const states = () => reports.map(({ reading }) => (reading.state === 'article' ? reading.article.text : reading.state));
const textOf = (reading: PageReading) => (reading.state === 'article' ? reading.article.text : reading);

beforeEach(() => {
  page = fakePage();
  life = createLife(() => true);
  reports = [];
  reads = 0;
  redrawn = 0;
  left = 0;
  lost = false;
  place = PLACE;
  parts = [];
});

afterEach(() => {
  life.stop();
  vi.useRealTimers();
});

describe('a page that is an article', () => {
  it('is read and reported once, with its address', async () => {
    open(['One.']);
    await settle();
    expect(states()).toEqual(['One.']);
    expect(reports[0]?.address).toBe('https://paper.example/story');
    expect(reads).toBe(1);
  });

  it('is not read again when only what is no prose has changed', async () => {
    open(['One.']);
    await settle();
    page.mutate();
    await settle();
    expect(reads).toBe(1);
  });

  it('is read and reported again when its prose has changed', async () => {
    open(['One.']);
    await settle();
    page.content.paragraphs = ['One.', 'Two.'];
    page.mutate();
    await settle();
    expect(states()).toEqual(['One.', 'One.\n\nTwo.']);
  });

  it('that has lost words which were marked is read again, and its listener told', async () => {
    open(['A text.']);
    await settle();
    page.mutate();
    await settle();
    expect([reads, redrawn]).toEqual([1, 0]);
    lost = true;
    page.mutate();
    await settle();
    expect(reads).toBeGreaterThan(1);
    expect(redrawn).toBeGreaterThan(0);
    expect(reports).toHaveLength(1);
  });

  it('that moves on is left', async () => {
    open(['A text.']);
    await settle();
    page.moveTo('https://paper.example/next');
    expect(left).toBe(1);
  });

  it('is reported when it came late', async () => {
    open([]);
    await settle();
    expect(states()).toEqual([]);
    page.content.paragraphs = ['Late.'];
    page.mutate();
    await settle();
    expect(states()).toEqual(['Late.']);
  });

  it('is read when it is seen, not before', async () => {
    page.content.visibility = 'hidden';
    open(['One.']);
    await settle();
    expect(reads).toBe(0);
    page.content.visibility = 'visible';
    page.content.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(states()).toEqual(['One.']);
  });

  it("is reported again when it comes back from the browser's memory, and not read again", async () => {
    open(['One.']);
    await settle();
    page.place.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(states()).toEqual(['One.', 'One.']);
    expect(reads).toBe(1);
  });

  it('is reported again by itself when the report did not arrive', async () => {
    let reachable = false;
    open(['One.'], async () => {
      if (!reachable) throw new Error('nobody answers');
    });
    await vi.advanceTimersByTimeAsync(500);
    expect(states()).toEqual(['One.']);
    reachable = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states()).toEqual(['One.', 'One.']);
    expect(reads).toBe(1);
  });

  it('is reported again at the next look where nobody has answered for long, and not without end', async () => {
    let reachable = false;
    open(['One.'], async () => {
      if (!reachable) throw new Error('nobody answers');
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(states()).toHaveLength(4);
    reachable = true;
    page.content.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(states()).toHaveLength(5);
    expect(reads).toBe(1);
  });
});

describe('a page that is no article', () => {
  it('is never reported', async () => {
    open([]);
    await settle();
    page.mutate();
    await settle();
    expect(reports).toEqual([]);
    expect(await answer()).toEqual({ state: 'no-article', reason: 'not-an-article' });
  });

  it('says that it cannot be read when it is no markup', async () => {
    page.content.type = 'application/pdf';
    open(['Looks like prose.']);
    expect(await answer()).toEqual({ state: 'no-article', reason: 'not-readable' });
    expect(reads).toBe(0);
  });
});

describe('a page that moves on by script', () => {
  it('is read anew at the new address', async () => {
    open(['One.']);
    await settle();
    page.moveTo('https://paper.example/next');
    page.content.paragraphs = ['Next.'];
    await settle();
    expect(states()).toEqual(['One.', 'Next.']);
    expect(reports[1]?.address).toBe('https://paper.example/next');
  });

  it('says so when it is no article any more', async () => {
    open(['One.']);
    await settle();
    page.moveTo('https://paper.example/list');
    page.content.paragraphs = [];
    await settle();
    expect(states()).toEqual(['One.', 'no-article']);
  });

  it('while it is being read, is not reported for what it was', async () => {
    open(['One.']);
    await settle();
    page.content.paragraphs = ['One, longer.'];
    page.mutate();
    await vi.advanceTimersByTimeAsync(460); // In the reader's pause.
    expect(reads).toBe(2);
    page.moveTo('https://paper.example/next');
    page.content.paragraphs = ['Next.'];
    await settle();
    expect(states()).toEqual(['One.', 'Next.']);
  });

  it('is watched again for content that comes late', async () => {
    open(['One.']);
    await vi.advanceTimersByTimeAsync(60_000);
    page.moveTo('https://paper.example/next');
    await settle();
    page.content.paragraphs = ['Next, late.'];
    page.mutate();
    await settle();
    expect(states()).toEqual(['One.', 'Next, late.']);
  });
});

describe('when it is asked', () => {
  it('answers at once with what is there, without waiting for an idle page', async () => {
    vi.stubGlobal('requestIdleCallback', () => {});
    open(['One.']);
    expect(textOf(await answer())).toBe('One.');
  });

  it('answers with the page as it is now, though nothing told of the change', async () => {
    open(['One.']);
    await vi.advanceTimersByTimeAsync(60_000);
    page.content.paragraphs = ['One.', 'Two.'];
    expect(textOf(await answer())).toBe('One.\n\nTwo.');
  });

  it('notices that the page has moved on, to as many words', async () => {
    open(['One.']);
    await settle();
    page.place.location.href = 'https://paper.example/next';
    page.content.paragraphs = ['Two.'];
    expect(textOf(await answer())).toBe('Two.');
  });

  it('reads once for many questions', async () => {
    open(['One.']);
    const answers = Promise.all([session.reading(), session.reading(), session.reading()]);
    await settle();
    expect((await answers).map(textOf)).toEqual(['One.', 'One.', 'One.']);
    expect(reads).toBe(1);
  });
});

describe('where a span stands', () => {
  it('is where it was read', async () => {
    open(['One.']);
    await settle();
    expect(await session.locate({ start: 0, end: 1 })).toBe(PLACE);
  });

  it('is found again after the page has drawn the same words anew', async () => {
    place = null;
    open(['One.']);
    await settle();
    place = PLACE;
    const located = session.locate({ start: 0, end: 1 });
    await settle();
    expect(await located).toBe(PLACE);
  });

  it('is nowhere when the page has other words now', async () => {
    place = null;
    open(['One.']);
    await settle();
    place = PLACE;
    page.content.paragraphs = ['Two.'];
    const located = session.locate({ start: 0, end: 1 });
    await settle();
    expect(await located).toBeNull();
  });

  it('is nowhere on a page that was never read', async () => {
    open([]);
    expect(await session.locate({ start: 0, end: 1 })).toBeNull();
  });
});

describe('a page with several articles', () => {
  let elements: FakeElement[];
  const openRow = async (...texts: string[]) => {
    elements = texts.map((text, i) => new FakeElement(i * 1000, i * 1000 + 1000, text));
    parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    open(texts);
    await settle();
  };

  it('is the one in view, and another one when that has come into view', async () => {
    await openRow('First.', 'Second.');
    expect(states()).toEqual(['First.']);
    page.scroll(elements, -900);
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
    expect(textOf(await answer())).toBe('Second.');
  });

  it('stays the same while hardly more of the other one is in view', async () => {
    await openRow('First.', 'Second.');
    page.scroll(elements, -620); // 380 pixels of the first, 420 of the second.
    await settle();
    expect(states()).toEqual(['First.']);
  });

  it('reads none twice', async () => {
    await openRow('First.', 'Second.');
    for (const by of [-1000, 1000, -1000]) {
      page.scroll(elements, by);
      await settle();
    }
    expect(states()).toEqual(['First.', 'Second.', 'First.', 'Second.']);
    expect(reads).toBe(2);
  });

  it('reads one again whose text has changed', async () => {
    await openRow('First.', 'Second.');
    for (const [element] of [elements]) if (element) element.paragraphs = ['First, longer.'];
    page.content.paragraphs = ['First, longer.', 'Second.'];
    page.mutate();
    await settle();
    expect(states()).toEqual(['First.', 'First, longer.']);
  });

  it('answers with the one in view though nothing told of the scrolling', async () => {
    await openRow('First.', 'Second.');
    for (const { extent } of elements) {
      extent.top -= 1000;
      extent.bottom -= 1000;
    }
    expect(textOf(await answer())).toBe('Second.');
  });

  it('notices long after the load that it has grown', async () => {
    open(['First.']);
    await vi.advanceTimersByTimeAsync(60_000);
    elements = [new FakeElement(-1000, 0, 'First.'), new FakeElement(0, 1000, 'Second.')];
    parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    page.content.paragraphs = ['First.', 'Second.'];
    page.scroll([], 0);
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
  });

  it('takes an address that follows the article in view for no other page', async () => {
    await openRow('First.', 'Second.');
    page.scroll(elements, -1000);
    await settle();
    page.moveTo('https://paper.example/second');
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
    expect([left, reads]).toEqual([0, 2]);
  });

  it('tells again what the address has overtaken', async () => {
    let arrive = () => {};
    elements = [new FakeElement(0, 1000, 'First.'), new FakeElement(1000, 2000, 'Second.')];
    parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    open(['First.', 'Second.'], () => new Promise((resolve) => (arrive = () => resolve(undefined))));
    await settle();
    page.moveTo('https://paper.example/second');
    arrive();
    await settle();
    expect(reports.map(({ address }) => address)).toEqual([
      'https://paper.example/story',
      'https://paper.example/second',
    ]);
  });

  it('what stands above the others ends where they begin', async () => {
    elements = [new FakeElement(0, 4000, 'Lead.'), new FakeElement(900, 1300, 'Entry.')];
    const [lead, entry] = elements as unknown as [Element, Element];
    parts = [
      { root: lead, without: new Set(), own: null, lead: true },
      { root: entry, without: new Set(), own: null },
    ];
    open(['Lead.', 'Entry.']);
    await settle();
    page.scroll(elements, -800);
    await settle();
    expect(states()).toEqual(['Lead.', 'Entry.']);
  });

  it('is looked at no more often than it is worth while it grows', async () => {
    open(['1']);
    await vi.advanceTimersByTimeAsync(60_000);
    const before = reads;
    for (let i = 0; i < 10; i++) {
      page.content.paragraphs = [...page.content.paragraphs, 'more'];
      page.scroll([], 0);
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(reads - before).toBeLessThanOrEqual(3);
    expect(reads).toBeGreaterThan(before);
  });
});

it('a page that is no article is not looked at when it is scrolled', async () => {
  open([]);
  await settle();
  page.content.paragraphs = ['One.'];
  page.scroll([], 0);
  await settle();
  expect(reads).toBe(0);
});

it('nothing is left running when the life has ended', async () => {
  open(['One.']);
  await settle();
  life.stop();
  page.content.paragraphs = ['Two.'];
  page.mutate();
  page.moveTo('https://paper.example/next');
  page.content.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(states()).toEqual(['One.']);
  expect(vi.getTimerCount()).toBe(0);
  expect(page.observers()).toBe(0);
});

/** The answer to a question, with as much time as it needs. */
async function answer(): Promise<PageReading> {
  const asked = session.reading();
  await settle();
  return asked;
}
