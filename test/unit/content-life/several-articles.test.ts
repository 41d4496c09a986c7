import { describe, expect, it, vi } from 'vitest';
import { FakeElement } from './fake-page';
import { answer, open, settle, states, textOf, useWorld, world } from './page-world';

useWorld();

describe('a page with several articles', () => {
  let elements: FakeElement[];
  const openRow = async (...texts: string[]) => {
    elements = texts.map((text, i) => new FakeElement(i * 1000, i * 1000 + 1000, text));
    world.parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    open(texts);
    await settle();
  };

  it('is the one in view, and another one when that has come into view', async () => {
    await openRow('First.', 'Second.');
    expect(states()).toEqual(['First.']);
    world.page.scroll(elements, -900);
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
    expect(textOf(await answer())).toBe('Second.');
  });

  it('stays the same while hardly more of the other one is in view', async () => {
    await openRow('First.', 'Second.');
    world.page.scroll(elements, -620); // 380 pixels of the first, 420 of the second.
    await settle();
    expect(states()).toEqual(['First.']);
  });

  it('reads none twice', async () => {
    await openRow('First.', 'Second.');
    for (const by of [-1000, 1000, -1000]) {
      world.page.scroll(elements, by);
      await settle();
    }
    expect(states()).toEqual(['First.', 'Second.', 'First.', 'Second.']);
    expect(world.reads).toBe(2);
  });

  it('reads one again whose text has changed', async () => {
    await openRow('First.', 'Second.');
    for (const [element] of [elements]) if (element) element.paragraphs = ['First, longer.'];
    world.page.content.paragraphs = ['First, longer.', 'Second.'];
    world.page.mutate();
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
    world.parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    world.page.content.paragraphs = ['First.', 'Second.'];
    world.page.scroll([], 0);
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
  });

  it('takes an address that follows the article in view for no other page', async () => {
    await openRow('First.', 'Second.');
    world.page.scroll(elements, -1000);
    await settle();
    world.page.moveTo('https://paper.example/second');
    await settle();
    expect(states()).toEqual(['First.', 'Second.']);
    expect([world.left, world.reads]).toEqual([0, 2]);
  });

  it('tells again what the address has overtaken', async () => {
    let arrive = () => {};
    elements = [new FakeElement(0, 1000, 'First.'), new FakeElement(1000, 2000, 'Second.')];
    world.parts = elements.map((root) => ({ root: root as unknown as Element, without: new Set(), own: null }));
    open(['First.', 'Second.'], () => new Promise((resolve) => (arrive = () => resolve(undefined))));
    await settle();
    world.page.moveTo('https://paper.example/second');
    arrive();
    await settle();
    expect(world.reports.map(({ address }) => address)).toEqual([
      'https://paper.example/story',
      'https://paper.example/second',
    ]);
  });

  it('what stands above the others ends where they begin', async () => {
    elements = [new FakeElement(0, 4000, 'Lead.'), new FakeElement(900, 1300, 'Entry.')];
    const [lead, entry] = elements as unknown as [Element, Element];
    world.parts = [
      { root: lead, without: new Set(), own: null, lead: true },
      { root: entry, without: new Set(), own: null },
    ];
    open(['Lead.', 'Entry.']);
    await settle();
    world.page.scroll(elements, -800);
    await settle();
    expect(states()).toEqual(['Lead.', 'Entry.']);
  });

  it('is looked at no more often than it is worth while it grows', async () => {
    open(['1']);
    await vi.advanceTimersByTimeAsync(60_000);
    const before = world.reads;
    for (let i = 0; i < 10; i++) {
      world.page.content.paragraphs = [...world.page.content.paragraphs, 'more'];
      world.page.scroll([], 0);
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(world.reads - before).toBeLessThanOrEqual(3);
    expect(world.reads).toBeGreaterThan(before);
  });
});

it('a page that is no article is not looked at when it is scrolled', async () => {
  open([]);
  await settle();
  world.page.content.paragraphs = ['One.'];
  world.page.scroll([], 0);
  await settle();
  expect(world.reads).toBe(0);
});
