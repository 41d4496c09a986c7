import { afterEach, beforeEach, vi } from 'vitest';
import { createLife, type Life } from '../../../src/content/life';
import { type PageReader, type PageSession, startPageSession } from '../../../src/content/page-session';
import type { PageReading } from '../../../src/messaging/protocol';
import type { PagePart } from '../../../src/reading/page-part';
import type { NodeSpan } from '../../../src/reading/read-article';
import { type FakeElement, type FakePage, fakePage } from './fake-page';

export const PLACE = { start: { node: {} as Text, offset: 0 }, end: { node: {} as Text, offset: 1 } };

/** A page, the session on it, and what that has done so far. */
interface World {
  page: FakePage;
  life: Life;
  session: PageSession;
  reports: { reading: PageReading; address: string }[];
  reads: number;
  redrawn: number;
  left: number;
  lost: boolean;
  /** Where spans stand; a test takes it away when the page is drawn anew. */
  place: NodeSpan | null;
  /** What the page holds where it holds several articles. */
  parts: PagePart[];
}

/** Made anew for each test by `useWorld`. */
export const world = {} as World;

/** A page is an article when it has a paragraph; its text is that of its paragraphs. */
const reader: PageReader = {
  isArticle: () => world.page.content.paragraphs.length > 0,
  findParts: async () => world.parts,
  async read(_document, url, { signal, yieldControl, part }) {
    world.reads += 1;
    const { paragraphs } = part ? (part.root as unknown as FakeElement) : world.page.content;
    const text = paragraphs.join('\n\n');
    const here = world.place;
    await yieldControl();
    if (signal.aborted) return null;
    const facts = { title: null, byline: null, outlet: null, published: null, language: null };
    return { article: { ...facts, url, text, paragraphs: [], complete: true }, locate: () => here };
  },
};

export function open(paragraphs: string[], report = async () => {}) {
  const { page, life } = world;
  page.content.paragraphs = paragraphs;
  world.session = startPageSession(
    { window: page.window, document: page.document, life, reader },
    {
      async report(reading, address) {
        world.reports.push({ reading, address });
        await report();
      },
      onRedrawn: () => {
        world.redrawn += 1;
      },
      onLeft: (gone) => {
        if (gone) world.left += 1;
      },
      hasLost: () => world.lost,
    },
  );
}

export const settle = () => vi.advanceTimersByTimeAsync(2000);
export const textOf = (reading: PageReading) => (reading.state === 'article' ? reading.article.text : reading);
export const states = () =>
  world.reports.map(({ reading }) => (reading.state === 'article' ? reading.article.text : reading.state));

/** To be called once in a file of tests: each begins with a page and a life of its own. */
export function useWorld(): void {
  beforeEach(() => {
    Object.assign(world, {
      page: fakePage(),
      life: createLife(() => true),
      reports: [],
      reads: 0,
      redrawn: 0,
      left: 0,
      lost: false,
      place: PLACE,
      parts: [],
    });
  });

  afterEach(() => {
    world.life.stop();
    vi.useRealTimers();
  });
}

/** The answer to a question, with as much time as it needs. */
export async function answer(): Promise<PageReading> {
  const asked = world.session.reading();
  await settle();
  return asked;
}
